// What a member lets an app do, by the refresh token that the app has: $hash (SHA-256, hex). Also when the token was used or the grant has ended.
// No row: no such token, or the app was taken away.
MATCH (token:RefreshToken {hash: $hash})-[:UNDER]->(grant:Grant)<-[:GRANTS]-(member:Member)
MATCH (grant)-[:ADMITS]->(app:App) WHERE app.removedAt IS NULL
RETURN grant.id AS id, member.id AS memberId, app.id AS appId, grant.scopes AS scopes, token.expiresAt AS expiresAt
