// A member is an author of an idea no longer: it ends at $at (ms) and stays known. $memberId, $ideaId. One row. No row: they were none.
MATCH (member:Member {id: $memberId})-[authored:AUTHORED]->(idea:Idea {id: $ideaId})
WHERE authored.until IS NULL
SET authored.until = $at
RETURN DISTINCT idea.id AS ideaId
