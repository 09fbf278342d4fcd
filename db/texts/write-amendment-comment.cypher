// Writes a comment on an amendment, or on another comment there. The act is written beside it.
// $comment: {id, body, language}, $memberId, $amendmentId, $replyTo (id of a comment, or null), $at (ms).  One row. No row: no such member or amendment.
MATCH (member:Member {id: $memberId})
MATCH (amendment:Amendment {id: $amendmentId})
CREATE (member)-[:WROTE]->(comment:Comment {
  id: $comment.id, body: $comment.body, language: $comment.language, thread: coalesce($replyTo, $amendmentId), createdAt: $at
})-[:ON]->(amendment)
WITH comment
CALL (comment) {
  MATCH (answered:Comment {id: $replyTo})
  CREATE (comment)-[:REPLIES_TO]->(answered)
}
RETURN comment.id AS commentId
