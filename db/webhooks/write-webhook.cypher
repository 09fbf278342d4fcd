// Writes a webhook of an organization as it is from now on.
// $organizationId, $webhook: {id, url, events, reach, isOn, offBecause, secretNumber, secretUntil}, $thresholds (numbers), $at (ms): when it came to be, where it is new.  No rows.
MATCH (organization:Organization {id: $organizationId})
MERGE (webhook:Webhook {id: $webhook.id})
ON CREATE SET webhook.createdAt = $at
SET webhook += $webhook, webhook.organizationId = organization.id, webhook.thresholds = [threshold IN $thresholds | toFloat(threshold)]
MERGE (organization)-[:HAS_WEBHOOK]->(webhook)
