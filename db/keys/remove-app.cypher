// Takes an app of one's own away: whoever let it act is rid of it. $id, $memberId, $at (ms).
// No row: no such app of the member's. Again: as it was.
MATCH (app:App {id: $id})<-[:OWNS]-(:Member {id: $memberId})
SET app.removedAt = coalesce(app.removedAt, $at)
RETURN app.id AS id
