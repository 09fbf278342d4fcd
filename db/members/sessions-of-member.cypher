// The browsers in which a member is signed in now, last used first.
// $memberId, $at (ms), $idleMs.  No row: none, or no such member.
MATCH (member:Member {id: $memberId})-[:SIGNED_IN]->(session:Session)
WHERE session.revokedAt IS NULL AND session.expiresAt > $at AND session.lastUsedAt > $at - $idleMs
RETURN session.id AS sessionId, session.createdAt AS createdAt, session.lastUsedAt AS lastUsedAt, session.userAgent AS userAgent
ORDER BY session.lastUsedAt DESC, session.id DESC
LIMIT 100
