// Uses the code of a grant up; used before, the grant ends: somebody else has it. $id, $at (ms).
// One row; fresh: it was not used before and the grant stands. No row: no such grant.
MATCH (grant:Grant {id: $id})
REMOVE grant.lock
WITH grant, grant.codeUsedAt IS NULL AND grant.revokedAt IS NULL AS fresh
SET grant.codeUsedAt = coalesce(grant.codeUsedAt, $at), grant.revokedAt = CASE WHEN fresh THEN null ELSE coalesce(grant.revokedAt, $at) END
RETURN fresh
