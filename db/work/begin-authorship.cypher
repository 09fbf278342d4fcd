// A member becomes a co-author of an idea: counted as one from $at on. $memberId, $ideaId, $at (ms). One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
CREATE (member)-[:AUTHORED {role: 'CO_AUTHOR', since: $at}]->(idea)
SET idea.updatedAt = $at
RETURN idea.id AS ideaId
