// Ideas on which work was accepted: made in a window, accepted before its end by another than who made it and by no bot.
// $from, $asOf (ms). One row for each. No row: nothing was made.
MATCH ()-[act:CO_DEVELOPED|DELIVERED]->()
USING INDEX SEEK act:CO_DEVELOPED(at)
USING INDEX SEEK act:DELIVERED(at)
WHERE act.at >= $from
  AND act.at < $asOf
  AND act.ideaId IS NOT NULL
  AND act.by <> 'bot'
  AND act.acceptedAt < $asOf
  AND act.acceptedBy <> act.memberId
  AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
WITH act.ideaId AS ideaId, collect(DISTINCT act.acceptedBy) AS acceptors
CALL (acceptors) {
  UNWIND acceptors AS acceptorId
  MATCH (acceptor:Member {id: acceptorId})
  WHERE acceptor.kind <> 'bot'
  RETURN count(*) > 0 AS isAccepted
}
WITH ideaId, isAccepted
WHERE isAccepted
RETURN ideaId
