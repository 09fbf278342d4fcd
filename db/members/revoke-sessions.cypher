// Ends sessions of a member: the one named, or all but the one to keep.
// $memberId, $sessionId (this one; null: all), $keepId (not this one; null: none is kept), $at (ms).
// No row: nothing was open to end; a session of somebody else is never found.
MATCH (member:Member {id: $memberId})-[:SIGNED_IN]->(session:Session)
WHERE session.revokedAt IS NULL AND ($sessionId IS NULL OR session.id = $sessionId) AND ($keepId IS NULL OR session.id <> $keepId)
SET session.revokedAt = $at
RETURN session.id AS sessionId
