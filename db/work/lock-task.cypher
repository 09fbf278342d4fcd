// Who moves a task takes turns: the write lock of $taskId is held until the transaction ends, so that of two at once the second sees what the first did.
// One row. No row: no such task.
MATCH (task:Task {id: $taskId})
REMOVE task.lock
RETURN task.id AS taskId
