// A member is thankful for a contribution: the state, beside the act. The lock of the member is held.
// $memberId, $subjectId, $key (memberId@subjectId), $actId, $at (ms).  One row; fresh: it was not so already.
MATCH (member:Member {id: $memberId})
CALL () {
  MATCH (subject:Comment {id: $subjectId}) RETURN subject
  UNION ALL
  MATCH (subject:Post {id: $subjectId}) RETURN subject
  UNION ALL
  MATCH (subject:Idea {id: $subjectId}) RETURN subject
  UNION ALL
  MATCH (subject:Member {id: $subjectId}) RETURN subject
}
OPTIONAL MATCH ()-[known:THANKS {key: $key}]->()
USING INDEX SEEK known:THANKS(key)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END | CREATE (member)-[:THANKS {key: $key, actId: $actId, since: $at}]->(subject))
RETURN known IS NULL AS fresh
