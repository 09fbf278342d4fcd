// The accepted answers of questions, by $postIds. No row for a post without one.
UNWIND $postIds AS postId
MATCH (post:Post {id: postId})-[:ACCEPTS]->(answer:Comment)
RETURN post.id AS postId, answer.id AS answerId
