// Writes posts of a log. One without a body is a bare act that nobody can read: it stands in the community, on no page.
// $posts: list of {id, memberId, communityId (or null), at (ms), postKind, title, body, language (or null)}.  No rows.
UNWIND $posts AS row
MATCH (member:Member {id: row.memberId})
CREATE (member)-[:WROTE]->(post:Post {
  id: row.id, postKind: row.postKind, title: row.title, body: row.body, language: row.language, createdAt: row.at,
  communityId: CASE WHEN row.body IS NOT NULL THEN row.communityId END
})
WITH post, row
MATCH (community:Community {id: row.communityId})
CREATE (post)-[:POSTED_IN]->(community)
