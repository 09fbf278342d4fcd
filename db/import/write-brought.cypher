// Writes who was brought by whom. Only the earliest bringer is kept, and nobody brings who brought them.
// $brought: list of {bringerId, broughtId, at (ms), to (id of an idea or community)}, earliest first.  No rows.
UNWIND $brought AS row
MATCH (bringer:Member {id: row.bringerId})
MATCH (brought:Member {id: row.broughtId})
CALL (bringer, brought, row) {
  WITH bringer, brought, row
  WHERE bringer <> brought AND NOT EXISTS { (brought)<-[:BROUGHT]-() } AND NOT EXISTS { (brought)-[:BROUGHT*1..64]->(bringer) }
  CREATE (bringer)-[:BROUGHT {at: row.at, to: row.to}]->(brought)
}
