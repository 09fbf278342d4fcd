// What a webhook was told or is to be told, newest first, a page at a time. $webhookId. Goes on after ($at, $id). $limit rows at most.
// nextAt: when the next try is due; null when it waits for one before it, or is over.
MATCH (delivery:WebhookDelivery)
USING INDEX delivery:WebhookDelivery(webhookId, createdAt, id)
WHERE delivery.webhookId = $webhookId AND delivery.createdAt <= $at AND delivery.id IS NOT NULL AND CASE delivery.createdAt WHEN $at THEN delivery.id < $id ELSE true END
WITH delivery
ORDER BY delivery.webhookId DESC, delivery.createdAt DESC, delivery.id DESC
LIMIT $limit
OPTIONAL MATCH (queue:WebhookQueue {key: delivery.queue})
RETURN delivery.id AS id, delivery.event AS event, delivery.createdAt AS createdAt, delivery.state AS state, delivery.payload AS payload, coalesce(delivery.tries, []) AS tries,
  CASE WHEN delivery.state = 'WAITING' AND delivery.number = queue.sent + 1 THEN queue.runAt END AS nextAt
ORDER BY createdAt DESC, id DESC
