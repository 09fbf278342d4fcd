// A member gets an API key, by the hash of its secret. With an organization it sees, and where it may write speaks, for that organization; with communities it writes in those alone.
// $memberId, $organization (id or slug; null: for the member alone), $communityIds, $keyId, $hash (SHA-256, hex), $scopes (read, write, moderate), $name, $at (ms), $expiresAt (ms; null: never), $most (open keys).
// No row: no such member.  represents: whether the member represents that organization now; places: whether all communities are there; open: keys of theirs that opened before. Where one is not right, nothing was written.
MATCH (member:Member {id: $memberId})
WHERE member.deletedAt IS NULL
OPTIONAL MATCH (member)-[represents:REPRESENTS]->(organization:Organization)
WHERE $organization IN [organization.id, organization.slug] AND represents.since <= $at AND (represents.until IS NULL OR represents.until > $at)
WITH member, head(collect(organization)) AS organization,
  COLLECT { MATCH (community:Community) WHERE community.id IN $communityIds RETURN community } AS communities,
  COUNT {
    MATCH (member)-[:HOLDS]->(held:ApiKey)
    WHERE held.revokedAt IS NULL AND (held.expiresAt IS NULL OR held.expiresAt > $at) AND NOT EXISTS { (held)-[:UNDER]->(:Grant) }
  } AS open
WITH member, organization, communities, open, $organization IS NULL OR organization IS NOT NULL AS represents, size(communities) = size($communityIds) AS places
CALL (member, organization, communities, open, represents, places) {
  WITH * WHERE represents AND places AND open < $most
  CREATE (member)-[:HOLDS]->(key:ApiKey {id: $keyId, hash: $hash, scopes: $scopes, name: $name, createdAt: $at, expiresAt: $expiresAt})
  FOREACH (one IN CASE WHEN organization IS NULL THEN [] ELSE [organization] END | CREATE (key)-[:HOLDS]->(one))
  FOREACH (one IN communities | CREATE (key)-[:WITHIN]->(one))
}
RETURN represents, places, open
