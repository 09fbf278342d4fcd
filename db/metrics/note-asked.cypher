// Notes that something large was asked for. $key. No rows.
MATCH (finding:Finding {key: $key})
SET finding.askedAt = timestamp()
