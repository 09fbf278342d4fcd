// Stores how ideas stand, for lists to sort by: one Standing beside each idea.
// $standings: list of {ideaId, asOf, value, people, gain, trending, supports, order, answer}. One row for each known idea.
UNWIND $standings AS one
MATCH (idea:Idea {id: one.ideaId})
MERGE (standing:Standing {ideaId: one.ideaId})
SET standing += one
MERGE (idea)-[:HAS_STANDING]->(standing)
RETURN idea.id AS ideaId
