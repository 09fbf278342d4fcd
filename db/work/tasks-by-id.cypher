// Tasks as they are shown, by $ids. In no promised order. Who took one and did not move since $lapsedAt (ms), or went, has given it back: it is open, and has no taker to show.
// No row for an id that is none of a task.
UNWIND $ids AS id
MATCH (task:Task {id: id})-[:FOR]->(idea:Idea)
OPTIONAL MATCH (asker:Member)-[:WANTS]->(task)
OPTIONAL MATCH (taker:Member)-[:TOOK]->(task)
WITH task, idea, asker, taker, task.status = 'OPEN' OR task.status = 'TAKEN' AND (task.movedAt <= $lapsedAt OR taker.deletedAt IS NOT NULL) AS free
RETURN task.id AS id, idea.id AS ideaId, task.title AS title, task.body AS body, task.skill AS skill, task.size AS size,
  CASE WHEN free THEN 'OPEN' ELSE task.status END AS status, asker.id AS askerId, CASE WHEN NOT free THEN taker.id END AS takerId,
  CASE WHEN NOT free THEN task.takenAt END AS takenAt, task.movedAt AS movedAt, task.deliveredAt AS deliveredAt, task.acceptedAt AS acceptedAt, task.closedAt AS closedAt,
  task.note AS note, task.url AS url, task.because AS because, task.createdAt AS createdAt
