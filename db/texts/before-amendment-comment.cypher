// What is asked before a comment on an amendment is written. $amendmentId, $replyTo (id of a comment, or null).
// One row; replyThere: whether that comment hangs on the amendment. No row: no such amendment.
MATCH (amendment:Amendment {id: $amendmentId})
MATCH (amendment)<-[:WROTE]-(author:Member)
OPTIONAL MATCH (answered:Comment {id: $replyTo})-[:ON]->(on WHERE on.id = $amendmentId)
OPTIONAL MATCH (answered)<-[:WROTE]-(answeredAuthor:Member)
RETURN amendment.ideaId AS ideaId, author.id AS authorId, on IS NOT NULL AS replyThere, answeredAuthor.id AS replyAuthorId,
  head(COLLECT { MATCH (amendment)-[:AMENDS]->(:Idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
