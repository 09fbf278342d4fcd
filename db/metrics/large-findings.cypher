// What was too much for somebody who waited, found of the days until $until and asked for since $since (ms). At most 500.
// Rows: question (JSON); askedAt.
MATCH (finding:Finding)
WHERE finding.until = $until AND finding.question IS NOT NULL AND finding.askedAt >= $since
RETURN finding.question AS question, finding.askedAt AS askedAt
LIMIT 500
