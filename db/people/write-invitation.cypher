// Writes a personal invitation of a member to the portal, or to a community ($communityId or null).
// $memberId, $id, $token, $note, $at (ms), $most: open ones that a member may have.  One row; open: how many there were; written only below $most. No row: no such community.
MATCH (member:Member {id: $memberId})
OPTIONAL MATCH (community:Community {id: $communityId})
WITH member, community WHERE $communityId IS NULL OR community IS NOT NULL
WITH member, community, COUNT { (member)-[:MADE]->(known:Invitation) WHERE known.revokedAt IS NULL AND NOT EXISTS { (known)-[:BROUGHT_IN]->() } } AS open
CALL (member, community, open) {
  WITH member, community WHERE open < $most
  CREATE (member)-[:MADE]->(invitation:Invitation {id: $id, token: $token, note: $note, createdAt: $at})
  FOREACH (_ IN CASE WHEN community IS NULL THEN [] ELSE [1] END | CREATE (invitation)-[:LEADS_TO]->(community))
}
RETURN open
