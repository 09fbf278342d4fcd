// What happened with the ideas, amendments and words of $memberId, latest first, 30 at most. What they did themselves is left out.
// kind: STATUS (status: the new one), RESPONSE, OUTCOME, AMENDMENT_ACCEPTED, _REJECTED or _PROMOTED, BECAUSE_OF_YOU. subjectId: of the amendment or outcome, or null. No row: nothing.
MATCH (member:Member {id: $memberId})
CALL (member) {
  MATCH (member)-[authored:AUTHORED]->(idea:Idea)-[:HAD_STATUS]->(change:StatusChange)
  WHERE authored.until IS NULL AND authored.via IS NULL AND (change.memberId <> member.id OR change.memberId IS NULL AND change.kind <> 'OPEN')
  RETURN 'STATUS' AS kind, change.at AS at, idea.id AS ideaId, null AS subjectId, change.kind AS status
  UNION
  MATCH (member)-[authored:AUTHORED]->(idea:Idea)-[:HAS_RESPONSE]->(response:OfficialResponse)
  WHERE authored.until IS NULL AND authored.via IS NULL AND response.publishedAt IS NOT NULL
  RETURN 'RESPONSE' AS kind, response.updatedAt AS at, idea.id AS ideaId, null AS subjectId, null AS status
  UNION
  MATCH (member)-[authored:AUTHORED]->(idea:Idea)-[:PRODUCED]->(outcome:Outcome)
  WHERE authored.until IS NULL AND authored.via IS NULL AND outcome.withdrawnAt IS NULL
  RETURN 'OUTCOME' AS kind, outcome.at AS at, idea.id AS ideaId, outcome.id AS subjectId, null AS status
  UNION
  MATCH (member)-[:WROTE]->(amendment:Amendment)-[:AMENDS]->(idea:Idea)
  WHERE amendment.status IN ['ACCEPTED', 'REJECTED', 'PROMOTED'] AND amendment.decidedBy <> member.id
  RETURN 'AMENDMENT_' + amendment.status AS kind, amendment.decidedAt AS at, idea.id AS ideaId, amendment.id AS subjectId, null AS status
  UNION
  MATCH (member)-[:WROTE|AUTHORED|TOOK]->(thing:Comment|Post|Idea|Amendment|Task)<-[:BECAUSE_OF]-(response:OfficialResponse)<-[:HAS_RESPONSE]-(idea:Idea)
  WHERE response.publishedAt IS NOT NULL AND thing <> idea
  RETURN 'BECAUSE_OF_YOU' AS kind, response.updatedAt AS at, idea.id AS ideaId, null AS subjectId, null AS status
  UNION
  MATCH (member)-[:WROTE|AUTHORED|TOOK]->(thing:Comment|Post|Idea|Amendment|Task)<-[:BECAUSE_OF]-(outcome:Outcome)<-[:PRODUCED]-(idea:Idea)
  WHERE outcome.withdrawnAt IS NULL
  RETURN 'BECAUSE_OF_YOU' AS kind, outcome.at AS at, idea.id AS ideaId, outcome.id AS subjectId, null AS status
}
RETURN kind, at, ideaId, subjectId, status
ORDER BY at DESC, kind, ideaId, subjectId
LIMIT 30
