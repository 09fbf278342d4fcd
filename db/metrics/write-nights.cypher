// Stores the facts of midnights: one Night each, FOUND to each community. A night that is there already is left as it is.
// $nights: list of {midnight, basins, facts: [{communityId, residents, established, hub, basin, basinIds}]}, $token: of this call.
// One row for each night written now; no row for those that stood already.
UNWIND $nights AS night
MERGE (stored:Night {midnight: night.midnight})
ON CREATE SET stored.token = $token, stored.basins = night.basins
WITH stored, night
WHERE stored.token = $token
CALL (stored, night) {
  UNWIND night.facts AS fact
  MATCH (community:Community {id: fact.communityId})
  CREATE (stored)-[:FOUND {
    key: toString(night.midnight) + '@' + fact.communityId, residents: fact.residents,
    established: fact.established, hub: fact.hub, basin: fact.basin, basinIds: fact.basinIds
  }]->(community)
}
RETURN night.midnight AS midnight
