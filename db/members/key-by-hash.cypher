// Who holds an API key, with its scopes and the organization that it sees for, as long as the member represents it.
// $hash (SHA-256 of the key, hex), $at (ms).
// No row: no such key, revoked, expired, its member has gone or no longer represents its organization.
MATCH (key:ApiKey {hash: $hash})<-[:HOLDS]-(member:Member)
WHERE key.revokedAt IS NULL AND (key.expiresAt IS NULL OR key.expiresAt > $at) AND member.deletedAt IS NULL
OPTIONAL MATCH (key)-[:HOLDS]->(organization:Organization)
WITH key, member, organization
WHERE organization IS NULL OR EXISTS {
  MATCH (member)-[represents:REPRESENTS]->(organization)
  WHERE represents.since <= $at AND (represents.until IS NULL OR represents.until > $at)
}
RETURN key.id AS keyId, member.id AS memberId, key.scopes AS scopes, organization.id AS organizationId
