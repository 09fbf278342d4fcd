// Writes a change of the text of an idea that a member proposes; the act is written beside it.
// $amendment: {id, title, body, reason, baseVersion, language, actId}, $ideaId, $memberId, $at (ms).  One row. No row: no such idea or member.
MATCH (idea:Idea {id: $ideaId})
MATCH (member:Member {id: $memberId})
CREATE (member)-[:WROTE]->(amendment:Amendment {
  id: $amendment.id, ideaId: idea.id, title: $amendment.title, body: $amendment.body, reason: $amendment.reason, baseVersion: $amendment.baseVersion,
  language: $amendment.language, actId: $amendment.actId, status: 'OPEN', createdAt: $at, updatedAt: $at
})-[:AMENDS]->(idea)
RETURN amendment.id AS amendmentId
