// What a member lets apps do now, newest first, 100 at most. $memberId, $at (ms).
// No row for what has ended, what an app never came for, and what it can not go on with.
MATCH (member:Member {id: $memberId})-[:GRANTS]->(grant:Grant)-[:ADMITS]->(app:App)<-[:OWNS]-(owner:Member)
WHERE grant.codeUsedAt IS NOT NULL AND grant.revokedAt IS NULL AND app.removedAt IS NULL AND EXISTS { MATCH (grant)<-[:UNDER]-(token) WHERE token.expiresAt > $at }
RETURN grant.id AS id, grant.scopes AS scopes, grant.createdAt AS createdAt, grant.lastUsedAt AS lastUsedAt,
  app.id AS appId, app.name AS name, app.url AS url, app.redirectUris AS redirectUris, app.createdAt AS registeredAt, owner.id AS ownerId,
  head(COLLECT { MATCH (grant)-[:HOLDS]->(organization:Organization) RETURN organization.id }) AS organizationId
ORDER BY grant.id DESC LIMIT 100
