// Queues with something to send now, of each webhook the $each that are due longest: one that answers slowly keeps none of the others waiting.
// $now (ms); $limit.  One row for each queue. No row: nothing to send.
MATCH (webhook:Webhook)
USING INDEX webhook:Webhook(isOn)
WHERE webhook.isOn = true
CALL (webhook) {
  MATCH (queue:WebhookQueue)
  USING INDEX queue:WebhookQueue(webhookId, runAt)
  WHERE queue.webhookId = webhook.id AND queue.runAt <= $now
  RETURN queue
  ORDER BY queue.webhookId, queue.runAt
  LIMIT $each
}
RETURN queue.key AS key, webhook.id AS webhookId
ORDER BY queue.runAt
LIMIT $limit
