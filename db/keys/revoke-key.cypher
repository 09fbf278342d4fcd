// Ends a key for good: one's own, or one made for an organization that one represents. $keyId, $memberId, $organizationIds, $at (ms).
// No row: no such key, or another's. Ended before: as it was.
MATCH (key:ApiKey {id: $keyId})<-[:HOLDS]-(holder:Member)
WHERE NOT EXISTS { (key)-[:UNDER]->(:Grant) }
  AND (holder.id = $memberId OR EXISTS { MATCH (key)-[:HOLDS]->(organization:Organization) WHERE organization.id IN $organizationIds })
SET key.revokedAt = coalesce(key.revokedAt, $at)
RETURN key.id AS keyId
