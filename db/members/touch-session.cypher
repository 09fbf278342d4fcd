// A session was used just now.
// $hash (SHA-256 of its secret, hex), $at (ms).  No row: no such session.
MATCH (session:Session {hash: $hash})
SET session.lastUsedAt = $at
RETURN session.id AS sessionId
