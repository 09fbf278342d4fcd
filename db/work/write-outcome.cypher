// Writes what an idea produced, or writes it anew: its properties, who made it and what it came from. Those of an id that is not there are left out.
// $outcome (with its id), $ideaId, $memberId (who presents it), $madeBy (member ids), $becauseOf (ids of ideas, comments, posts, amendments, tasks). One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
MERGE (outcome:Outcome {id: $outcome.id})
SET outcome += $outcome
MERGE (idea)-[:PRODUCED]->(outcome)
MERGE (member)-[:PRESENTS]->(outcome)
WITH outcome
CALL (outcome) {
  MATCH (outcome)-[link:MADE_BY|BECAUSE_OF]->(other)
  WHERE type(link) = 'MADE_BY' OR NOT other.id IN $becauseOf
  DELETE link
}
CALL (outcome) {
  UNWIND $madeBy AS makerId
  MATCH (maker:Member {id: makerId})
  CREATE (outcome)-[:MADE_BY]->(maker)
}
CALL (outcome) {
  UNWIND $becauseOf AS causeId
  MATCH (cause:Idea|Comment|Post|Amendment|Task {id: causeId})
  MERGE (outcome)-[because:BECAUSE_OF]->(cause)
  ON CREATE SET because.at = $outcome.updatedAt
}
RETURN outcome.id AS outcomeId
