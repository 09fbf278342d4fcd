// A member reacts to a comment or post: the state, beside the act. The locks of the member and the text are held.
// $memberId, $textId, $key (memberId@textId@reaction), $reaction, $actId, $at (ms).  One row; fresh: it was not so already.
MATCH (member:Member {id: $memberId})
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
}
OPTIONAL MATCH ()-[known:REACTS {key: $key}]->()
USING INDEX SEEK known:REACTS(key)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END |
  CREATE (member)-[:REACTS {key: $key, reaction: $reaction, actId: $actId, since: $at}]->(text))
RETURN known IS NULL AS fresh
