// Something wanted could not be worked out: it is tried again later. $key; $forMs. No rows.
MATCH (finding:Finding {key: $key})
SET finding.wantedAt = timestamp() + $forMs
