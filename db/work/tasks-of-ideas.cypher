// The tasks of $ideaIds open ones first and closed ones last, then oldest first; at most 100 of an idea. One row for each.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (idea:Idea {id: ideaId})<-[:FOR]-(task:Task)
  RETURN task
  ORDER BY CASE task.status WHEN 'OPEN' THEN 0 WHEN 'DELIVERED' THEN 1 WHEN 'TAKEN' THEN 2 WHEN 'ACCEPTED' THEN 3 ELSE 4 END, task.createdAt, task.id
  LIMIT 100
}
RETURN ideaId, task.id AS id
