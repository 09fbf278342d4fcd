// Uses a refresh token up; used before, the grant ends: somebody else has it. $hash (SHA-256, hex), $at (ms).
// One row; fresh: it was not used before and the grant stands. No row: no such token.
MATCH (token:RefreshToken {hash: $hash})-[:UNDER]->(grant:Grant)
REMOVE grant.lock
WITH token, grant, token.usedAt IS NULL AND grant.revokedAt IS NULL AS fresh
SET token.usedAt = coalesce(token.usedAt, $at), grant.revokedAt = CASE WHEN fresh THEN null ELSE coalesce(grant.revokedAt, $at) END
RETURN fresh
