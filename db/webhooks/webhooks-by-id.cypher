// Webhooks by $ids, or all of $organizationIds, oldest first (the others empty).  No row for what is not there.
CALL () {
  UNWIND $ids AS id MATCH (webhook:Webhook {id: id}) RETURN webhook
  UNION
  UNWIND $organizationIds AS organizationId MATCH (webhook:Webhook) USING INDEX webhook:Webhook(organizationId) WHERE webhook.organizationId = organizationId RETURN webhook
}
RETURN webhook.id AS id, webhook.organizationId AS organizationId, webhook.url AS url, webhook.events AS events, webhook.reach AS reach, webhook.thresholds AS thresholds,
  webhook.isOn AS isOn, webhook.offBecause AS offBecause, webhook.secretNumber AS secretNumber, webhook.secretUntil AS secretUntil, webhook.createdAt AS createdAt
ORDER BY createdAt, id
