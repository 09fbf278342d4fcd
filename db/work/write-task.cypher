// Writes that help is wanted with an idea. $task: {id, ideaId, title, body, skill, size, status, createdAt, movedAt}, $ideaId, $memberId (who asks).
// One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
CREATE (member)-[:WANTS]->(task:Task)-[:FOR]->(idea)
SET task = $task
RETURN task.id AS taskId
