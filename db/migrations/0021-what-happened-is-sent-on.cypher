// Webhooks are found by who owns them and by what they hear of, what waits for them by when it is due, and what was sent by its age.

CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE INDEX webhook_by_organization IF NOT EXISTS FOR (n:Webhook) ON (n.organizationId);
CREATE INDEX webhook_by_reach IF NOT EXISTS FOR (n:Webhook) ON (n.reach);
CREATE INDEX webhook_on IF NOT EXISTS FOR (n:Webhook) ON (n.isOn);
CREATE CONSTRAINT webhook_queue_key IF NOT EXISTS FOR (n:WebhookQueue) REQUIRE n.key IS UNIQUE;
CREATE INDEX webhook_queue_due IF NOT EXISTS FOR (n:WebhookQueue) ON (n.webhookId, n.runAt);
CREATE CONSTRAINT delivery_id IF NOT EXISTS FOR (n:WebhookDelivery) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT delivery_number IF NOT EXISTS FOR (n:WebhookDelivery) REQUIRE (n.queue, n.number) IS UNIQUE;
CREATE INDEX delivery_by_webhook IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.webhookId, n.createdAt, n.id);
CREATE INDEX delivery_by_age IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.createdAt);
