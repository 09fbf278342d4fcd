// What was found of days gone by, kept under a key: unless something was written into those days after it was sought, or so shortly before ($longestWrite, ms) that it may not have been seen.
// $key, $longestWrite. One row: value, null where there is none; soughtAt (ms): when that was looked up; isLarge: it was too much for somebody who waited once, so that it is worked out behind them;
// askedAt (ms): when that was last noted, null where it is not large.
OPTIONAL MATCH (finding:Finding {key: $key})
WITH finding, finding.value IS NOT NULL AND NOT EXISTS {
  MATCH (late:LateWrite)
  WHERE late.writtenAt >= finding.soughtAt - $longestWrite AND late.at < finding.until
} AS holds
RETURN CASE WHEN holds THEN finding.value END AS value, timestamp() AS soughtAt, finding.question IS NOT NULL AS isLarge, finding.askedAt AS askedAt
