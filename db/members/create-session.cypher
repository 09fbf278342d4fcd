// A browser is signed in: a session of the member, known by the hash of its secret.
// $memberId, $sessionId, $hash (SHA-256, hex), $at (ms), $expiresAt (ms, the absolute end), $userAgent.
// No row: no such member, or one that has gone.
MATCH (member:Member {id: $memberId})
WHERE member.deletedAt IS NULL
CREATE (member)-[:SIGNED_IN]->(session:Session {
  id: $sessionId, hash: $hash, createdAt: $at, lastUsedAt: $at, expiresAt: $expiresAt, userAgent: $userAgent
})
RETURN session.id AS sessionId
