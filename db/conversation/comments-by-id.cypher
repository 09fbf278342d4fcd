// Comments as they are shown, by $ids. In no promised order. No row for an id that is none of a comment.
// Of one that was withdrawn the words are empty; answers that were withdrawn and hold nothing are not counted.
// official: the author then represented an organization that hosts the community of what the comment hangs on.
UNWIND $ids AS id
MATCH (comment:Comment {id: id})
MATCH (comment)<-[:WROTE]-(author:Member)
MATCH (comment)-[:ON|TAKEN_FROM]->(subject)
OPTIONAL MATCH (comment)-[:REPLIES_TO]->(answered:Comment)
RETURN comment.id AS id, coalesce(comment.body, '') AS body, comment.language AS language, comment.alignment AS alignment, comment.createdAt AS createdAt,
  author.id AS authorId, subject.id AS subjectId, answered.id AS replyToId, coalesce(comment.edition, 1) AS edition, comment.editedAt AS editedAt, comment.withdrawnAt AS withdrawnAt,
  COUNT { (comment)<-[:REPLIES_TO]-(reply:Comment) WHERE reply.withdrawnAt IS NULL OR EXISTS { (reply)<-[:REPLIES_TO]-() } } AS replyCount,
  EXISTS {
    MATCH (author)-[represents:REPRESENTS]->(:Organization)-[:HOSTS]->(:Community)<-[:IN|POSTED_IN]-()<-[:AMENDS*0..1]-(subject)
    WHERE coalesce(represents.since, 0) <= comment.createdAt AND (represents.until IS NULL OR represents.until > comment.createdAt)
  } AS official
