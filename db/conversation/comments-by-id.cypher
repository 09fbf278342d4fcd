// Comments as they are shown, by $ids. In no promised order. No row for an id that is none of a comment.
// official: the author then represented an organization that hosts the community of what the comment hangs on.
UNWIND $ids AS id
MATCH (comment:Comment {id: id})
MATCH (comment)<-[:WROTE]-(author:Member)
MATCH (comment)-[:ON]->(subject)
OPTIONAL MATCH (comment)-[:REPLIES_TO]->(answered:Comment)
RETURN comment.id AS id, coalesce(comment.body, '') AS body, comment.language AS language, comment.alignment AS alignment, comment.createdAt AS createdAt,
  author.id AS authorId, subject.id AS subjectId, answered.id AS replyToId, COUNT { (comment)<-[:REPLIES_TO]-() } AS replyCount,
  EXISTS {
    MATCH (author)-[represents:REPRESENTS]->(:Organization)-[:HOSTS]->(:Community)<-[:IN|POSTED_IN]-()<-[:AMENDS*0..1]-(subject)
    WHERE coalesce(represents.since, 0) <= comment.createdAt AND (represents.until IS NULL OR represents.until > comment.createdAt)
  } AS official
