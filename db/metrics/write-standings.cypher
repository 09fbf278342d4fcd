// Stores how ideas stand, for lists to sort by: one Standing beside each idea.
// $standings: list of {ideaId, asOf, value, people, gain, trending, supports, order, answer}; $anyway: also over one measured for a later instant.
// One row for each known idea whose standing was written.
UNWIND $standings AS one
MATCH (idea:Idea {id: one.ideaId})
MERGE (standing:Standing {ideaId: one.ideaId})
SET standing.lock = null
WITH idea, standing, one
WHERE $anyway OR standing.asOf IS NULL OR standing.asOf <= one.asOf
SET standing += one, standing.merged = CASE WHEN EXISTS { MATCH (idea)-[merged:MERGED_INTO]->(:Idea) WHERE merged.endedAt IS NULL } THEN true END
MERGE (idea)-[:HAS_STANDING]->(standing)
RETURN idea.id AS ideaId
