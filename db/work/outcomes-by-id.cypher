// Outcomes as they are shown, by $ids, with who made them and what they came from. In no promised order. No row for an id that is none, or of one that was taken back.
UNWIND $ids AS id
MATCH (idea:Idea)-[:PRODUCED]->(outcome:Outcome {id: id})<-[:PRESENTS]-(presenter:Member)
WHERE outcome.withdrawnAt IS NULL
RETURN outcome.id AS id, idea.id AS ideaId, presenter.id AS presenterId, outcome.kind AS kind, outcome.title AS title, outcome.body AS body, outcome.url AS url, outcome.at AS at,
  outcome.valueKind AS valueKind, outcome.amount AS amount, outcome.currency AS currency, outcome.createdAt AS createdAt, outcome.updatedAt AS updatedAt,
  COLLECT { MATCH (outcome)-[:MADE_BY]->(maker:Member) RETURN maker.id ORDER BY maker.name, maker.id } AS makerIds,
  COLLECT { MATCH (outcome)-[:BECAUSE_OF]->(cause:Idea|Comment|Post|Amendment|Task) RETURN cause.id ORDER BY cause.id } AS causeIds
