// Sessions that ended before an instant are forgotten, at most 200 at once.
// $before (ms).  No row: there were none.
MATCH (session:Session)
WHERE session.expiresAt < $before
WITH session
LIMIT 200
WITH session, session.id AS sessionId
DETACH DELETE session
RETURN sessionId
