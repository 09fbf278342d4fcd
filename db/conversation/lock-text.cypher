// Takes the write lock of a comment or post, so that of two changes at once the second sees what the first has done; then says how it stands.
// $textId.  No row: no such comment or post, or a bare act of an import without a text.
// editions: which edition of the text stands. ideaId, communityId: where it hangs or was shared, also when it was withdrawn.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text, 'Comment' AS label
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text, 'Post' AS label
}
REMOVE text.lock
WITH text, label
WHERE text.body IS NOT NULL
MATCH (text)<-[:WROTE]-(author:Member)
RETURN label, author.id AS authorId, author.deletedAt IS NOT NULL AS authorGone, text.title AS title, text.body AS body, text.language AS language, text.createdAt AS createdAt,
  coalesce(text.edition, 1) AS edition, text.withdrawnAt AS withdrawnAt, text.actId AS actId, coalesce(text.postKind = 'QUESTION', false) AS question,
  head(COLLECT { MATCH (text)-[:ON|TAKEN_FROM]->()-[:AMENDS*0..1]->(idea:Idea) RETURN idea.id }) AS ideaId,
  head(COLLECT { MATCH (text)-[:ON|TAKEN_FROM]->(post:Post) RETURN post.id }) AS postId,
  head(COLLECT { MATCH (text)-[:ON|TAKEN_FROM*0..1]->()-[:AMENDS*0..1]->()-[:IN|POSTED_IN]->(community:Community) RETURN community.id }) AS communityId,
  EXISTS { (text)-[:REPLIES_TO]->() } AS reply,
  head(COLLECT { MATCH (text)-[:ACCEPTS]->(answer:Comment) RETURN answer.id }) AS acceptedId
