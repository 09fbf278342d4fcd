// Queues events for webhooks, in the transaction of what they tell of. Each queue has an order of its own, which its lock keeps.
// $queues: list of {key (webhookId@what it is about), webhookId, at (ms), deliveries: list of {id, event, payload (JSON)}}, each key once.  No rows. Nothing for a webhook that has gone.
UNWIND $queues AS one
MATCH (webhook:Webhook {id: one.webhookId})
MERGE (queue:WebhookQueue {key: one.key})
SET queue.webhookId = webhook.id, queue.sent = coalesce(queue.sent, 0), queue.made = coalesce(queue.made, 0) + size(one.deliveries), queue.runAt = coalesce(queue.runAt, one.at)
WITH one, queue, queue.made - size(one.deliveries) AS before
UNWIND range(1, size(one.deliveries)) AS nth
WITH one, queue, before + nth AS number, one.deliveries[nth - 1] AS delivery
CREATE (:WebhookDelivery {
  id: delivery.id, webhookId: queue.webhookId, queue: queue.key, number: number, event: delivery.event, payload: delivery.payload, createdAt: one.at, state: 'WAITING', attempts: 0
})
