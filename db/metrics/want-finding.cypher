// Asks for what was found of days gone by to be worked out while nobody waits for it; that it is asked for again keeps its place.
// $key, $until (ms), $question (JSON: what is asked); $askedAt: when somebody last asked (ms), null: now. No rows.
MERGE (finding:Finding {key: $key})
SET finding.until = $until, finding.question = $question, finding.askedAt = coalesce($askedAt, timestamp()), finding.wantedAt = coalesce(finding.wantedAt, timestamp()), finding.soughtAt = coalesce(finding.soughtAt, timestamp())
