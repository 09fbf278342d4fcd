// How an outcome stands, and its idea, whose write lock is taken. $outcomeId. causeIds: what it came from so far. One row. No row: no such outcome, or it was taken back.
MATCH (idea:Idea)-[:PRODUCED]->(outcome:Outcome {id: $outcomeId})
REMOVE idea.lock
WITH idea, outcome
WHERE outcome.withdrawnAt IS NULL
MATCH (presenter:Member)-[:PRESENTS]->(outcome)
RETURN outcome.id AS outcomeId, idea.id AS ideaId, presenter.id AS presenterId, outcome.actId AS actId,
  COLLECT { MATCH (outcome)-[:BECAUSE_OF]->(cause:Idea|Comment|Post|Amendment|Task) RETURN cause.id } AS causeIds
