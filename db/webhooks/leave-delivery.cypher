// Notes what came of a try. $id; $attempts: which try, so that one that was given up on and tried again is left to that. $state: DELIVERED, FAILED, or WAITING to try again at $runAt (ms).
// $at (ms); $try (JSON); $isGone: its address wants no more, ever: the webhook is switched off.  No rows.
MATCH (delivery:WebhookDelivery {id: $id})
MATCH (queue:WebhookQueue {key: delivery.queue})
REMOVE queue.lock
WITH delivery, queue
WHERE delivery.attempts = $attempts AND delivery.state = 'WAITING'
SET delivery.state = $state, delivery.tries = coalesce(delivery.tries, []) + $try, queue.sent = CASE $state WHEN 'WAITING' THEN queue.sent ELSE delivery.number END
SET queue.runAt = CASE WHEN $state = 'WAITING' THEN $runAt WHEN queue.sent < queue.made THEN $at END
WITH queue
WHERE $isGone
MATCH (webhook:Webhook {id: queue.webhookId})
SET webhook.isOn = false, webhook.offBecause = 'GONE'
