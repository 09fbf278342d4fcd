// Where $ideaIds came from and what came of them: five generations back, two on; at most 20 ideas that build on one, and 5 on each of those.
// One row for each, the idea itself left out. generation: -1 what it builds on, 1 what builds on it. originIds: what that one builds on.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH path = (idea)-[:DERIVED_FROM*1..5]->(before:Idea)
  RETURN before AS step, -length(path) AS generation
  ORDER BY generation DESC
  LIMIT 20
  UNION ALL
  MATCH (idea)<-[:DERIVED_FROM]-(child:Idea)
  WITH child ORDER BY child.createdAt, child.id LIMIT 20
  CALL (child) {
    RETURN child AS step, 1 AS generation
    UNION ALL
    MATCH (child)<-[:DERIVED_FROM]-(grandchild:Idea)
    WITH grandchild ORDER BY grandchild.createdAt, grandchild.id LIMIT 5
    RETURN grandchild AS step, 2 AS generation
  }
  RETURN step, generation
}
WITH ideaId, step, min(generation) AS generation
RETURN ideaId, step.id AS id, generation, COLLECT { MATCH (step)-[:DERIVED_FROM]->(origin:Idea) RETURN origin.id ORDER BY origin.id } AS originIds
ORDER BY ideaId, generation, step.createdAt, id
