// Takes back a delivery or a word about an outcome: the act is voided, and so is a first attention that was that act.
// $actId, $at (ms). One row. No row: no such act, or voided already.
MATCH ()-[act:DELIVERED|PRESENTED]->()
USING INDEX SEEK act:DELIVERED(id)
USING INDEX SEEK act:PRESENTED(id)
WHERE act.id = $actId AND act.voidedAt IS NULL
SET act.voidedAt = $at
WITH act
OPTIONAL MATCH ()-[first:ATTENDED {key: act.memberId + '@' + act.ideaId}]->()
USING INDEX SEEK first:ATTENDED(key)
WHERE first.actId = $actId
SET first.voidedAt = $at
RETURN act.ideaId AS ideaId
