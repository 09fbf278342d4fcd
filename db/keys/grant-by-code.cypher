// What a member lets an app do, by the code that the app has of it: $codeHash (SHA-256, hex). Also when the code was used.
// No row: no such code, or the app was taken away.
MATCH (grant:Grant {codeHash: $codeHash})<-[:GRANTS]-(member:Member)
MATCH (grant)-[:ADMITS]->(app:App) WHERE app.removedAt IS NULL
RETURN grant.id AS id, member.id AS memberId, app.id AS appId, grant.scopes AS scopes, grant.codeUntil AS codeUntil, grant.redirectUri AS redirectUri, grant.challenge AS challenge
