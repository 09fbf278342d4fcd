// An app gets a key that opens until $keyUntil (ms), and a refresh token for the next that holds until $refreshUntil (ms). Those of the grant that are over are forgotten.
// $grantId, $keyId, $hash and $refreshHash (SHA-256, hex), $scopes (read, write, moderate), $forOrganization (the key sees for the organization that the grant names), $at (ms).
// No row: the grant has ended, or its member has gone.
MATCH (grant:Grant {id: $grantId})<-[:GRANTS]-(member:Member)
WHERE grant.revokedAt IS NULL AND member.deletedAt IS NULL
CALL (grant) {
  MATCH (grant)<-[:UNDER]-(over) WHERE over.expiresAt < $at
  DETACH DELETE over
}
CREATE (member)-[:HOLDS]->(key:ApiKey {id: $keyId, hash: $hash, scopes: $scopes, createdAt: $at, expiresAt: $keyUntil})-[:UNDER]->(grant)
CREATE (:RefreshToken {hash: $refreshHash, createdAt: $at, expiresAt: $refreshUntil})-[:UNDER]->(grant)
WITH grant, key, COLLECT { MATCH (grant)-[:HOLDS]->(organization:Organization) WHERE $forOrganization RETURN organization } AS organizations
FOREACH (organization IN organizations | CREATE (key)-[:HOLDS]->(organization))
RETURN key.id AS keyId
