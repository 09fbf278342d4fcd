// Who holds an API key, with its scopes, the organization that it sees for, as long as the member represents it, and the communities that it writes in (none: in all).
// $hash (SHA-256 of the key, hex: of the present secret, or of the former one until its grace is over), $at (ms). role: of the holder's account; null without one.
// No row: no such key, revoked, expired, its member has gone or no longer represents its organization, or the app that uses it was removed or is no longer allowed to.
CALL () {
  MATCH (key:ApiKey {hash: $hash}) RETURN key
  UNION
  MATCH (key:ApiKey {formerHash: $hash}) WHERE key.formerUntil > $at RETURN key
}
MATCH (key)<-[:HOLDS]-(member:Member)
WHERE key.revokedAt IS NULL AND (key.expiresAt IS NULL OR key.expiresAt > $at) AND member.deletedAt IS NULL
  AND NOT EXISTS { MATCH (key)-[:UNDER]->(grant:Grant)-[:ADMITS]->(app:App) WHERE grant.revokedAt IS NOT NULL OR app.removedAt IS NOT NULL }
OPTIONAL MATCH (key)-[:HOLDS]->(organization:Organization)
WITH key, member, organization
WHERE organization IS NULL OR EXISTS {
  MATCH (member)-[represents:REPRESENTS]->(organization)
  WHERE represents.since <= $at AND (represents.until IS NULL OR represents.until > $at)
}
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
RETURN key.id AS keyId, member.id AS memberId, key.scopes AS scopes, organization.id AS organizationId, account.role AS role, coalesce(key.lastUsedAt, 0) AS lastUsedAt,
  COLLECT { MATCH (key)-[:WITHIN]->(community:Community) RETURN community.id } AS communityIds
