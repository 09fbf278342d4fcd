// The apps that a member registered and did not take away, newest first, 100 at most. $memberId, $id (null: all).
MATCH (member:Member {id: $memberId})-[:OWNS]->(app:App)
WHERE app.removedAt IS NULL AND ($id IS NULL OR app.id = $id)
RETURN app.id AS id, app.name AS name, app.url AS url, app.redirectUris AS redirectUris, app.createdAt AS createdAt, member.id AS ownerId
ORDER BY app.id DESC LIMIT 100
