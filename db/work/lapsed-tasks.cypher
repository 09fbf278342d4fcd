// Tasks that somebody took and did not move since $lapsedAt (ms), longest ago first, $limit at most. One row for each.
MATCH (task:Task)
USING INDEX task:Task(status, movedAt)
WHERE task.status = 'TAKEN' AND task.movedAt <= $lapsedAt
RETURN task.id AS taskId
ORDER BY task.movedAt
LIMIT $limit
