// Whom somebody would thank for $subjectId: who wrote the comment or post, the first author of the idea, or that member.
// One row. No row: no such thing, or it was withdrawn. gone: that member has left.
CALL () {
  MATCH (subject:Comment {id: $subjectId})<-[:WROTE]-(member:Member) WHERE subject.withdrawnAt IS NULL
  RETURN member, head(COLLECT { MATCH (subject)-[:ON]->(idea:Idea) RETURN idea.id }) AS ideaId, head(COLLECT { MATCH (subject)-[:ON]->()-[:IN|POSTED_IN]->(community:Community) RETURN community.id }) AS communityId
  UNION ALL
  MATCH (subject:Post {id: $subjectId})<-[:WROTE]-(member:Member) WHERE subject.withdrawnAt IS NULL
  RETURN member, null AS ideaId, head(COLLECT { MATCH (subject)-[:POSTED_IN]->(community:Community) RETURN community.id }) AS communityId
  UNION ALL
  MATCH (subject:Idea {id: $subjectId})<-[authored:AUTHORED]-(member:Member) WHERE authored.until IS NULL AND authored.via IS NULL
  WITH subject, member ORDER BY CASE authored.role WHEN 'AUTHOR' THEN 0 ELSE 1 END, authored.since LIMIT 1
  RETURN member, subject.id AS ideaId, head(COLLECT { MATCH (subject)-[:IN]->(community:Community) RETURN community.id }) AS communityId
  UNION ALL
  MATCH (member:Member {id: $subjectId}) RETURN member, null AS ideaId, null AS communityId
}
RETURN member.id AS memberId, member.deletedAt IS NOT NULL AS gone, ideaId, communityId
