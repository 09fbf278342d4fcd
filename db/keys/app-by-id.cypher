// An app as members are asked about it, by $id: its name, where it is described, where it may be led back to, and who registered it.
// No row: no such app, it was taken away, or whoever registered it has gone.
MATCH (app:App {id: $id})<-[:OWNS]-(owner:Member)
WHERE app.removedAt IS NULL AND owner.deletedAt IS NULL
RETURN app.id AS id, app.name AS name, app.url AS url, app.redirectUris AS redirectUris, owner.handle AS ownerHandle, owner.name AS ownerName
