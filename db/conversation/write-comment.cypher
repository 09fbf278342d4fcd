// Writes a comment on an idea or post, or on another comment there. The act is written beside it.
// $comment: {id, body, language, alignment (FOR, NEUTRAL, AGAINST or null), actId}, $memberId, $subjectId, $replyTo (id of a comment, or null), $at (ms).
// One row. No row: no such member or subject.
MATCH (member:Member {id: $memberId})
CALL () {
  MATCH (subject:Idea {id: $subjectId}) RETURN subject
  UNION ALL
  MATCH (subject:Post {id: $subjectId}) RETURN subject
}
CREATE (member)-[:WROTE]->(comment:Comment {
  id: $comment.id, body: $comment.body, language: $comment.language, alignment: $comment.alignment,
  thread: coalesce($replyTo, $subjectId), createdAt: $at, actId: $comment.actId
})-[:ON]->(subject)
SET subject.updatedAt = $at
WITH comment
CALL (comment) {
  MATCH (answered:Comment {id: $replyTo})
  CREATE (comment)-[:REPLIES_TO]->(answered)
}
RETURN comment.id AS commentId
