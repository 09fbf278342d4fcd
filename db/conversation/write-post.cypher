// Writes an experience, question or piece of knowledge that a member shares in a community. The act POSTED is written beside it.
// $post: {id, postKind (EXPERIENCE, QUESTION or KNOWLEDGE), title (or null), body, language, actId}, $memberId, $communityId, $at (ms).
// No row: no such member or community.
MATCH (member:Member {id: $memberId})
MATCH (community:Community {id: $communityId})
CREATE (member)-[:WROTE]->(post:Post {
  id: $post.id, postKind: $post.postKind, title: $post.title, body: $post.body, language: $post.language, communityId: community.id, createdAt: $at, actId: $post.actId
})-[:POSTED_IN]->(community)
RETURN post.id AS postId
