// Somebody accepts another's work on an idea: the act counts from now on.
// $actId, $acceptedBy (member id), $at (ms). One row.
// No row: no such work, accepted already, taken back, or the work of who accepts.
MATCH ()-[act:CO_DEVELOPED|DELIVERED]->()
USING INDEX SEEK act:CO_DEVELOPED(id)
USING INDEX SEEK act:DELIVERED(id)
WHERE act.id = $actId AND act.acceptedAt IS NULL AND act.voidedAt IS NULL AND act.memberId <> $acceptedBy
SET act.acceptedAt = $at, act.acceptedBy = $acceptedBy
RETURN act.memberId AS memberId, act.ideaId AS ideaId
