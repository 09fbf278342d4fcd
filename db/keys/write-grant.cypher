// A member lets an app act for them, by a code that the app turns into its first key. What they let it before and it never came for is forgotten.
// $memberId, $appId, $id, $scopes, $organizationId (null: for none), $codeHash (SHA-256, hex), $codeUntil (ms), $redirectUri, $challenge (S256), $at (ms).
// No row: no such member or app, or the member does not represent that organization.
MATCH (member:Member {id: $memberId}) WHERE member.deletedAt IS NULL
MATCH (app:App {id: $appId}) WHERE app.removedAt IS NULL
OPTIONAL MATCH (member)-[represents:REPRESENTS]->(organization:Organization {id: $organizationId})
WHERE represents.since <= $at AND (represents.until IS NULL OR represents.until > $at)
WITH member, app, head(collect(organization)) AS organization
WHERE $organizationId IS NULL OR organization IS NOT NULL
CALL (member) {
  MATCH (member)-[:GRANTS]->(idle:Grant) WHERE idle.codeUsedAt IS NULL AND idle.codeUntil < $at
  DETACH DELETE idle
}
CREATE (member)-[:GRANTS]->(grant:Grant {
  id: $id, scopes: $scopes, codeHash: $codeHash, codeUntil: $codeUntil, redirectUri: $redirectUri, challenge: $challenge, createdAt: $at
})-[:ADMITS]->(app)
FOREACH (one IN CASE WHEN organization IS NULL THEN [] ELSE [organization] END | CREATE (grant)-[:HOLDS]->(one))
RETURN grant.id AS id
