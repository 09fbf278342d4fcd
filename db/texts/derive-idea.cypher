// Says that an idea came from another. $fromId (the new idea), $toId (the one that it came from), $by (member id), $because (words, or null), $at (ms).
// One row. No row: one of them is not there.
MATCH (idea:Idea {id: $fromId})
MATCH (origin:Idea {id: $toId})
MERGE (idea)-[derived:DERIVED_FROM]->(origin)
ON CREATE SET derived.at = $at, derived.by = $by, derived.because = $because
RETURN idea.id AS ideaId
