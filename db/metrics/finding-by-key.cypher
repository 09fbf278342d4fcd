// What was found of days gone by, kept under a key: unless something was written into those days after it was sought, or so shortly before ($longestWrite, ms) that it may not have been seen.
// $key, $longestWrite. One row: value, null where there is none; soughtAt (ms): when that was looked up.
OPTIONAL MATCH (finding:Finding {key: $key})
WHERE NOT EXISTS {
  MATCH (late:LateWrite)
  WHERE late.writtenAt >= finding.soughtAt - $longestWrite AND late.at < finding.until
}
RETURN finding.value AS value, timestamp() AS soughtAt
