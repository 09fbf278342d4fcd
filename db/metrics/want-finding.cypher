// Asks for what was found of days gone by to be worked out while nobody waits for it; that it is asked for again keeps its place.
// Nothing is wanted while $most things are. $key, $until (ms), $question (JSON: what is asked); $askedAt: when somebody last asked (ms), null: now. No rows.
CALL () {
  MATCH (other:Finding)
  WHERE other.wantedAt >= 0
  RETURN count(other) AS wanted
}
WITH wanted
WHERE wanted < $most
MERGE (finding:Finding {key: $key})
SET finding.until = $until, finding.question = $question, finding.askedAt = coalesce($askedAt, timestamp()), finding.wantedAt = coalesce(finding.wantedAt, timestamp()), finding.soughtAt = coalesce(finding.soughtAt, timestamp())
