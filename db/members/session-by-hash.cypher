// Who is signed in with a session: the member, their role and language, and the organizations that they represent at this instant.
// $hash (SHA-256 of the session's secret, hex), $at (ms), $idleMs (unused for longer: over).
// No row: no such session, or it was revoked, has expired, lay idle for too long, or its member has gone.
MATCH (session:Session {hash: $hash})
WHERE session.revokedAt IS NULL AND session.expiresAt > $at AND session.lastUsedAt > $at - $idleMs
MATCH (session)<-[:SIGNED_IN]-(member:Member)-[:IDENTIFIED_BY]->(account:Account)
WHERE member.deletedAt IS NULL
RETURN session.id AS sessionId, session.lastUsedAt AS lastUsedAt, member.id AS memberId, member.handle AS handle, member.name AS name,
  account.role AS role, account.language AS language,
  COLLECT {
    MATCH (member)-[represents:REPRESENTS]->(organization:Organization)
    WHERE represents.since <= $at AND (represents.until IS NULL OR represents.until > $at)
    RETURN organization.id
  } AS organizationIds
