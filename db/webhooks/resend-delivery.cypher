// Has a delivery that is over sent once more, at once and under its own id, in a queue of its own: whatever else waits for its thing comes neither before nor after it.
// $webhookId, $deliveryId, $queue (webhookId@deliveryId), $at (ms).
// One row: whether it was over; else it waits for its next try and stays as it is. No row: no such delivery of that webhook. The lock comes first, so that of two who ask at once one finds it waiting.
MATCH (delivery:WebhookDelivery {id: $deliveryId})
WHERE delivery.webhookId = $webhookId
REMOVE delivery.lock
WITH delivery, delivery.state <> 'WAITING' AS isOver
CALL (delivery, isOver) {
  WITH delivery WHERE isOver
  MERGE (queue:WebhookQueue {key: $queue})
  ON CREATE SET queue.webhookId = $webhookId, queue.sent = 0, queue.made = 0
  SET queue.made = queue.made + 1, queue.runAt = $at
  SET delivery.queue = $queue, delivery.number = queue.made, delivery.state = 'WAITING', delivery.attempts = 0
}
RETURN isOver
