// Ends supports, oppositions and follows: the state goes, the act that began it is voided, and so is a first attention that was that act.
// $ended: list of {state (SUPPORTS, OPPOSES or FOLLOWS), key (memberId@ideaId), actId, at (ms)}.
// One row for each that was there.
UNWIND $ended AS ended
MATCH ()-[state:SUPPORTS|OPPOSES|FOLLOWS]->()
USING INDEX SEEK state:SUPPORTS(key)
USING INDEX SEEK state:OPPOSES(key)
USING INDEX SEEK state:FOLLOWS(key)
WHERE state.key = ended.key AND type(state) = ended.state
DELETE state
WITH ended
MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED]->()
USING INDEX SEEK act:SUPPORTED(id)
USING INDEX SEEK act:OPPOSED(id)
USING INDEX SEEK act:FOLLOWED(id)
WHERE act.id = ended.actId
SET act.voidedAt = ended.at
WITH ended
OPTIONAL MATCH ()-[first:ATTENDED {key: ended.key}]->()
USING INDEX SEEK first:ATTENDED(key)
WHERE first.actId = ended.actId
SET first.voidedAt = ended.at
RETURN ended.key AS key
