// Posts as they are shown, by $ids. In no promised order. No row for an id that is none of a post, or of one without a text (a bare act of an import).
UNWIND $ids AS id
MATCH (post:Post {id: id})
WHERE post.body IS NOT NULL
MATCH (post)<-[:WROTE]-(author:Member)
OPTIONAL MATCH (post)-[:POSTED_IN]->(community:Community)
RETURN post.id AS id, coalesce(post.postKind, 'EXPERIENCE') AS kind, coalesce(post.title, '') AS title, post.body AS body, post.language AS language,
  post.createdAt AS createdAt, coalesce(post.edition, 1) AS edition, post.editedAt AS editedAt, post.withdrawnAt AS withdrawnAt, author.id AS authorId, community.id AS communityId, COUNT { (post)<-[:ON]-() } AS commentCount
