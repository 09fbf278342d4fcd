// How the text of each of $ideaIds came to be: its amendments by status, and who besides the authors of today wrote a version of it, first come first (30 at most).
// One row for each idea that there is.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
RETURN ideaId,
  COLLECT { MATCH (amendment:Amendment) WHERE amendment.ideaId = ideaId AND amendment.createdAt >= 0 AND amendment.id IS NOT NULL RETURN amendment.status } AS statuses,
  COLLECT {
    MATCH (accepted:Amendment)<-[:WROTE]-(member:Member)
    WHERE accepted.ideaId = ideaId AND accepted.createdAt >= 0 AND accepted.id IS NOT NULL AND accepted.status = 'ACCEPTED' AND NOT EXISTS { (member)-[authored:AUTHORED]->(idea) WHERE authored.until IS NULL }
    WITH member.id AS memberId, min(accepted.decidedAt) AS since
    RETURN memberId ORDER BY since, memberId LIMIT 30
  } AS changedByIds
