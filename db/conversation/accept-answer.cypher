// A question has at most one accepted answer: this one, or with $answerId null none. The lock of the post is held.
// $postId, $answerId, $memberId (who accepts), $at (ms).  One row: who wrote the answer. No row: it is none that hangs on this post.
MATCH (post:Post {id: $postId})
CALL (post) {
  MATCH (post)-[accepts:ACCEPTS]->()
  DELETE accepts
}
OPTIONAL MATCH (post)<-[:ON]-(answer:Comment {id: $answerId})<-[:WROTE]-(author:Member)
FOREACH (_ IN CASE WHEN answer IS NULL THEN [] ELSE [1] END | CREATE (post)-[:ACCEPTS {memberId: $memberId, since: $at}]->(answer))
RETURN post.id AS postId, author.id AS authorId
