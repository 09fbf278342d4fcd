// Takes back what was said or done: acts, the exchanges and the first attention that they were count up to $at (ms) and not after.
// $actIds.  One row for each act that was not void already.
UNWIND $actIds AS actId
MATCH ()-[act:COMMENTED|ANSWERED|POSTED|REACTED|THANKED|CO_DEVELOPED|DELIVERED|PRESENTED]->()
USING INDEX SEEK act:COMMENTED(id)
USING INDEX SEEK act:ANSWERED(id)
USING INDEX SEEK act:POSTED(id)
USING INDEX SEEK act:REACTED(id)
USING INDEX SEEK act:THANKED(id)
USING INDEX SEEK act:CO_DEVELOPED(id)
USING INDEX SEEK act:DELIVERED(id)
USING INDEX SEEK act:PRESENTED(id)
WHERE act.id = actId AND act.voidedAt IS NULL
SET act.voidedAt = $at
WITH actId, act.ideaId AS ideaId, act.memberId + '@' + act.ideaId AS key
CALL (actId) {
  MATCH ()-[exchange:EXCHANGED_WITH {actId: actId}]->()
  USING INDEX SEEK exchange:EXCHANGED_WITH(actId)
  SET exchange.voidedAt = $at
}
CALL (actId, key) {
  MATCH ()-[first:ATTENDED {key: key}]->()
  USING INDEX SEEK first:ATTENDED(key)
  WHERE first.actId = actId
  SET first.voidedAt = $at
}
RETURN actId, ideaId
