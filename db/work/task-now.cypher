// How a task stands, asked under its lock. $taskId. authorIds: authors of its idea of today who have not gone; actId: the delivery that waits.
// One row. No row: no such task.
MATCH (task:Task {id: $taskId})-[:FOR]->(idea:Idea)
OPTIONAL MATCH (idea)-[:IN]->(community:Community)
OPTIONAL MATCH (asker:Member)-[:WANTS]->(task)
OPTIONAL MATCH (taker:Member)-[:TOOK]->(task)
RETURN task.id AS taskId, task.status AS status, task.movedAt AS movedAt, task.actId AS actId, task.takenAt AS takenAt, idea.id AS ideaId, community.id AS communityId,
  asker.id AS askerId, taker.id AS takerId, taker.deletedAt IS NOT NULL AS takerGone,
  COLLECT { MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL AND author.deletedAt IS NULL RETURN DISTINCT author.id } AS authorIds
