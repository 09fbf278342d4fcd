// Takes the write lock of an organization and lists its webhooks: of the organization $organizationId, or of the one that has the webhook $webhookId (one of them, the other null).
// No row: no such organization or webhook.
CALL () {
  MATCH (organization:Organization {id: $organizationId}) RETURN organization
  UNION
  MATCH (:Webhook {id: $webhookId})<-[:HAS_WEBHOOK]-(organization:Organization) RETURN organization
}
REMOVE organization.lock
WITH organization
RETURN organization.id AS organizationId, COLLECT {
  MATCH (organization)-[:HAS_WEBHOOK]->(webhook:Webhook)
  RETURN {
    id: webhook.id, url: webhook.url, events: webhook.events, reach: webhook.reach, thresholds: webhook.thresholds, isOn: webhook.isOn, offBecause: webhook.offBecause,
    secretNumber: webhook.secretNumber, secretUntil: webhook.secretUntil
  }
} AS webhooks
