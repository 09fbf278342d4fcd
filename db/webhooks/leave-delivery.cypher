// Notes what came of a try. $id; $attempts: which try, so that one that was given up on and tried again is left to that. $state: DELIVERED, FAILED, or WAITING to try again at $runAt (ms).
// $at (ms); $try (JSON); $isGone: its address wants no more, ever; $isSpent: it was tried as often as may be. The webhook is switched off when it is gone, and when it is spent and nothing of the time since was taken.
// One row where this switched it off: whose it is; else no row.
MATCH (delivery:WebhookDelivery {id: $id})
MATCH (queue:WebhookQueue {key: delivery.queue})
REMOVE queue.lock
WITH delivery, queue
WHERE delivery.attempts = $attempts AND delivery.state = 'WAITING'
SET delivery.state = $state, delivery.tries = coalesce(delivery.tries, []) + $try, queue.sent = CASE $state WHEN 'WAITING' THEN queue.sent ELSE delivery.number END
SET queue.runAt = CASE WHEN $state = 'WAITING' THEN $runAt WHEN queue.sent < queue.made THEN $at END
WITH delivery, queue
WHERE $isGone OR $isSpent
MATCH (webhook:Webhook {id: queue.webhookId})
WHERE webhook.isOn AND ($isGone OR NOT EXISTS {
  MATCH (taken:WebhookDelivery)
  WHERE taken.webhookId = delivery.webhookId AND taken.createdAt >= delivery.createdAt AND taken.state = 'DELIVERED'
})
SET webhook.isOn = false, webhook.offBecause = CASE WHEN $isGone THEN 'GONE' ELSE 'FAILING' END
RETURN webhook.organizationId AS organizationId
