// Takes back what was proposed for a text, or the support of that: the act is voided, and so is a first attention that was that act.
// $actId, $at (ms).  One row. No row: no such act, or voided already.
MATCH ()-[act:CO_DEVELOPED|REACTED]->()
USING INDEX SEEK act:CO_DEVELOPED(id)
USING INDEX SEEK act:REACTED(id)
WHERE act.id = $actId AND act.voidedAt IS NULL
SET act.voidedAt = $at
WITH act
OPTIONAL MATCH ()-[first:ATTENDED {key: act.memberId + '@' + act.ideaId}]->()
USING INDEX SEEK first:ATTENDED(key)
WHERE first.actId = $actId
SET first.voidedAt = $at
RETURN act.ideaId AS ideaId
