// What has been wanted longest and is not found yet. No parameters.
// One row: key; until (ms); question (JSON); soughtAt (ms, by the clock of the database): now. No row: nothing is wanted.
MATCH (finding:Finding)
WHERE finding.wantedAt <= timestamp()
RETURN finding.key AS key, finding.until AS until, finding.question AS question, timestamp() AS soughtAt
ORDER BY finding.wantedAt
LIMIT 1
