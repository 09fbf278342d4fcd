// Moves a task: what is in $task is set (null: taken away), and $takerId does it from now on (null: nobody). $taskId. One row. No row: no such task.
MATCH (task:Task {id: $taskId})
SET task += $task
WITH task
CALL (task) {
  MATCH (:Member)-[took:TOOK]->(task)
  DELETE took
}
CALL (task) {
  MATCH (member:Member {id: $takerId})
  CREATE (member)-[:TOOK {since: task.takenAt}]->(task)
}
RETURN task.id AS taskId
