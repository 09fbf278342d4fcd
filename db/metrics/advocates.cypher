// Who spoke for an organization after a case of theirs was solved: METRICS 3.7.
// $recoveries: list of {memberId, at: when they said that it is solved, until} (ms).
// One row for each member who shared something, brought somebody or answered a case of somebody else in [at, until).
UNWIND $recoveries AS recovery
MATCH (member:Member {id: recovery.memberId})
WHERE EXISTS {
  MATCH ()-[act:SHARED]->()
  USING INDEX SEEK act:SHARED(memberId, at)
  WHERE act.memberId = member.id AND act.at >= recovery.at AND act.at < recovery.until AND (act.voidedAt IS NULL OR act.voidedAt >= recovery.until)
} OR EXISTS {
  MATCH (member)-[brought:BROUGHT]->(:Member)
  WHERE brought.at >= recovery.at AND brought.at < recovery.until
} OR EXISTS {
  MATCH ()-[act:ANSWERED]->(matter:Case)
  USING INDEX SEEK act:ANSWERED(memberId, at)
  WHERE act.memberId = member.id AND act.at >= recovery.at AND act.at < recovery.until AND matter.memberId <> member.id
}
RETURN DISTINCT member.id AS memberId
