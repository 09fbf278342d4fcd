// What $ideaIds produced, newest first; at most 50 of an idea. One row for each.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (idea:Idea {id: ideaId})-[:PRODUCED]->(outcome:Outcome)
  WHERE outcome.withdrawnAt IS NULL
  RETURN outcome
  ORDER BY outcome.at DESC, outcome.id
  LIMIT 50
}
RETURN ideaId, outcome.id AS id
