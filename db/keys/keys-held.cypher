// The API keys that members made, newest first, 100 at most: those of $memberId (null: of anybody), those made for $organizationId (null: for any or none), or one by $id (null: all). One of $memberId and $organizationId is given.
// Keys that ended before $since (ms) are left out, and so are those that apps act with. $at (ms).
CALL () {
  MATCH (member:Member {id: $memberId})-[:HOLDS]->(key:ApiKey) RETURN member, key
  UNION
  MATCH (:Organization {id: $organizationId})<-[:HOLDS]-(key:ApiKey)<-[:HOLDS]-(member:Member) RETURN member, key
}
WITH member, key
WHERE ($id IS NULL OR key.id = $id) AND coalesce(key.revokedAt, key.expiresAt, $since) >= $since AND NOT EXISTS { (key)-[:UNDER]->(:Grant) }
WITH member, key ORDER BY key.id DESC LIMIT 100
RETURN key.id AS id, member.id AS memberId, key.name AS name, key.scopes AS scopes, key.createdAt AS createdAt, key.expiresAt AS expiresAt, key.rotatedAt AS rotatedAt,
  CASE WHEN key.formerUntil > $at THEN key.formerUntil END AS formerUntil, key.lastUsedAt AS lastUsedAt, key.revokedAt AS revokedAt,
  head(COLLECT { MATCH (key)-[:HOLDS]->(organization:Organization) RETURN organization.id }) AS organizationId,
  COLLECT { MATCH (key)-[:WITHIN]->(community:Community) RETURN community.id } AS communityIds
