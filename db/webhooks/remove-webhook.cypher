// Removes a webhook with all that waits for it, so that nothing more is sent; what was sent is forgotten with its age. $webhookId.  No rows.
MATCH (webhook:Webhook {id: $webhookId})
OPTIONAL MATCH (queue:WebhookQueue)
USING INDEX queue:WebhookQueue(key)
WHERE queue.key STARTS WITH $webhookId + '@'
DETACH DELETE queue, webhook
