// Writes comments of a log. One without a body hangs on nothing: a bare act that nobody can read.
// $comments: list of {id, memberId, at (ms), body, language, alignment, ideaId, postId, replyTo (id of a comment), thread; each of the last seven or null}, earliest first.
// No rows.
UNWIND $comments AS row
MATCH (member:Member {id: row.memberId})
CREATE (member)-[:WROTE]->(comment:Comment {
  id: row.id, body: row.body, language: row.language, alignment: row.alignment, thread: row.thread, createdAt: row.at
})
WITH comment, row
CALL (comment, row) {
  MATCH (idea:Idea {id: row.ideaId})
  CREATE (comment)-[:ON]->(idea)
  SET idea.updatedAt = CASE WHEN idea.updatedAt > row.at THEN idea.updatedAt ELSE row.at END
}
CALL (comment, row) {
  MATCH (post:Post {id: row.postId})
  CREATE (comment)-[:ON]->(post)
}
CALL (comment, row) {
  MATCH (answered:Comment {id: row.replyTo})
  CREATE (comment)-[:REPLIES_TO]->(answered)
}
