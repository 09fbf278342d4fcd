// What a member thinks of an idea, for the people of its host: one for each of them, the last counts.
// $assessment: {id (of a new one), key (memberId@ideaId), feasibility, fit, cost, recommendation}, $memberId, $ideaId, $at (ms).  One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
MERGE (assessment:Assessment {key: $assessment.key})
ON CREATE SET assessment.id = $assessment.id, assessment.createdAt = $at
SET assessment.memberId = $memberId, assessment.feasibility = $assessment.feasibility, assessment.fit = $assessment.fit, assessment.cost = $assessment.cost,
  assessment.recommendation = $assessment.recommendation, assessment.updatedAt = $at
MERGE (member)-[:WROTE]->(assessment)
MERGE (assessment)-[:ASSESSES]->(idea)
RETURN assessment.id AS assessmentId
