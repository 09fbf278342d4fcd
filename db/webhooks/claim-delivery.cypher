// Takes the next delivery of a queue in hand, until $until (ms): who dies with it leaves it to the next who asks after that. $key, $now (ms).
// One row; no row: nothing is due in it, or its webhook is off. The lock comes first, so that of two who ask at once one goes without.
// attempts: how often it has been tried, this time included.
MATCH (queue:WebhookQueue {key: $key})
REMOVE queue.lock
WITH queue
WHERE queue.runAt <= $now
MATCH (webhook:Webhook {id: queue.webhookId})
WHERE webhook.isOn = true
MATCH (delivery:WebhookDelivery {queue: queue.key, number: queue.sent + 1})
SET queue.runAt = $until, delivery.attempts = delivery.attempts + 1
RETURN delivery.id AS id, delivery.payload AS payload, delivery.attempts AS attempts, webhook.id AS webhookId, webhook.url AS url,
  webhook.secretNumber AS secretNumber, webhook.secretUntil AS secretUntil
