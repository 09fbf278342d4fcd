// What is wanted and not found yet, whoever asked first is answered first. $limit.
// Rows: key; until (ms); question (JSON); soughtAt (ms, by the clock of the database): now.
MATCH (finding:Finding)
WHERE finding.wantedAt <= timestamp()
RETURN finding.key AS key, finding.until AS until, finding.question AS question, timestamp() AS soughtAt
ORDER BY finding.wantedAt
LIMIT $limit
