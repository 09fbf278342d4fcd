// An organization backs an idea no more: the tie $key (organizationId@ideaId) goes, and its act is voided at $at (ms).
// One row. No row: it does not back it.
MATCH ()-[endorses:ENDORSES {key: $key}]->()
WITH endorses, endorses.actId AS actId
DELETE endorses
WITH actId
MATCH ()-[act:ENDORSED {id: actId}]->()
SET act.voidedAt = $at
RETURN act.id AS actId
