// What is asked before a comment is written: what it hangs on, where, and whom it addresses.
// $subjectId (of an idea or post), $replyTo (id of a comment, or null).
// No row: no such subject.  replyThere: whether that comment hangs on the subject. authorIds: of the idea (in their own right, not through a merge) or post; replyAuthorId: of the comment answered.
CALL () {
  MATCH (subject:Idea {id: $subjectId}) RETURN subject, 'Idea' AS label
  UNION ALL
  MATCH (subject:Post {id: $subjectId}) RETURN subject, 'Post' AS label
}
OPTIONAL MATCH (answered:Comment {id: $replyTo})-[:ON]->(on WHERE on.id = $subjectId)
OPTIONAL MATCH (answered)<-[:WROTE]-(answeredAuthor:Member)
RETURN label, coalesce(subject.postKind = 'QUESTION', false) AS question,
  head(COLLECT { MATCH (subject)-[:IN|POSTED_IN]->(community:Community) RETURN community.id }) AS communityId,
  on IS NOT NULL AS replyThere, answeredAuthor.id AS replyAuthorId,
  COLLECT {
    MATCH (subject)<-[authored:AUTHORED|WROTE]-(author:Member) WHERE authored.until IS NULL AND authored.via IS NULL
    RETURN DISTINCT author.id AS authorId ORDER BY authorId
  } AS authorIds
