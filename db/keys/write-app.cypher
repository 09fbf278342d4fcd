// Registers an app of a member. $memberId, $id, $name, $url, $redirectUris, $at (ms), $most (apps that one member may have).
// One row; apps: how many the member had. With $most or more nothing was written. No row: no such member.
MATCH (member:Member {id: $memberId})
WHERE member.deletedAt IS NULL
WITH member, COUNT { MATCH (member)-[:OWNS]->(owned:App) WHERE owned.removedAt IS NULL } AS apps
FOREACH (_ IN CASE WHEN apps < $most THEN [1] ELSE [] END |
  CREATE (member)-[:OWNS]->(:App {id: $id, name: $name, url: $url, redirectUris: $redirectUris, createdAt: $at}))
RETURN apps
