// A member gets an API key, by the hash of its secret; with an organization it sees what that organization sees.
// $handle, $organizationSlug (null: for the member alone), $keyId, $hash (SHA-256, hex), $scopes (read, write), $name, $at (ms).
// No row: no such member.  represents: whether the member represents that organization now; where not, nothing was written.
MATCH (member:Member {handle: $handle})
WHERE member.deletedAt IS NULL
OPTIONAL MATCH (member)-[represents:REPRESENTS]->(organization:Organization)
WHERE organization.slug = $organizationSlug AND represents.since <= $at AND (represents.until IS NULL OR represents.until > $at)
WITH member, head(collect(organization)) AS organization
CALL (member, organization) {
  WITH member, organization WHERE $organizationSlug IS NULL OR organization IS NOT NULL
  CREATE (member)-[:HOLDS]->(key:ApiKey {id: $keyId, hash: $hash, scopes: $scopes, name: $name, createdAt: $at})
  FOREACH (one IN CASE WHEN organization IS NULL THEN [] ELSE [organization] END | CREATE (key)-[:HOLDS]->(one))
}
RETURN member.id AS memberId, $organizationSlug IS NULL OR organization IS NOT NULL AS represents
