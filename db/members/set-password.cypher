// A new password ends every other session of its member.
// $memberId, $passwordHash (argon2id), $keepId (the session in which it was changed; null: none), $at (ms).
// One row in any case: how many sessions were ended.
MATCH (member:Member {id: $memberId})-[:IDENTIFIED_BY]->(account:Account)
SET account.passwordHash = $passwordHash
WITH member
OPTIONAL MATCH (member)-[:SIGNED_IN]->(session:Session)
WHERE session.revokedAt IS NULL AND ($keepId IS NULL OR session.id <> $keepId)
SET session.revokedAt = $at
RETURN count(session) AS ended
