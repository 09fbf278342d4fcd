// Forgets deliveries that were made before $before (ms) and are over, or whose webhook has gone. $limit at once. One row: how many.
MATCH (delivery:WebhookDelivery)
WHERE delivery.createdAt < $before AND (delivery.state <> 'WAITING' OR NOT EXISTS { MATCH (:Webhook {id: delivery.webhookId}) })
WITH delivery LIMIT $limit
DELETE delivery
RETURN count(*) AS forgotten
