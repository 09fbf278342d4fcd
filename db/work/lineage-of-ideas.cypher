// Where $ideaIds came from and what came of them: five generations back, two on; at most 20 ideas that build on one, and 5 on each of those.
// One row for each, the idea itself left out. generation: -1 what it builds on, 1 what builds on it. originIds: what that one builds on.
// promoted: of it and the one beside it on the way to the idea, the later began as a change proposed to the earlier (only such a tie has a reason).
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH path = (idea)-[:DERIVED_FROM*1..5]->(before:Idea)
  RETURN before AS step, -length(path) AS generation, last(relationships(path)).because IS NOT NULL AS promoted
  ORDER BY generation DESC
  LIMIT 20
  UNION ALL
  MATCH (idea)<-[derived:DERIVED_FROM]-(child:Idea)
  WITH child, derived ORDER BY child.createdAt, child.id LIMIT 20
  CALL (child, derived) {
    RETURN child AS step, 1 AS generation, derived.because IS NOT NULL AS promoted
    UNION ALL
    MATCH (child)<-[again:DERIVED_FROM]-(grandchild:Idea)
    WITH grandchild, again ORDER BY grandchild.createdAt, grandchild.id LIMIT 5
    RETURN grandchild AS step, 2 AS generation, again.because IS NOT NULL AS promoted
  }
  RETURN step, generation, promoted
}
WITH ideaId, step, min(generation) AS generation, max(promoted) AS promoted
RETURN ideaId, step.id AS id, generation, promoted, COLLECT { MATCH (step)-[:DERIVED_FROM]->(origin:Idea) RETURN origin.id ORDER BY origin.id } AS originIds
ORDER BY ideaId, generation, step.createdAt, id
