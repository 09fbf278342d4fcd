// A member enters a community: the membership; the act JOINED is written beside it. The lock of the member is held.
// $memberId, $communityId, $at (ms).
// No row: no such community.  changed = false: was a member already, nothing written.
MATCH (member:Member {id: $memberId})
MATCH (community:Community {id: $communityId})
OPTIONAL MATCH (member)-[open:MEMBER_OF WHERE open.until IS NULL]->(there:Community WHERE there.id = $communityId)
WITH member, community, count(open) AS spells
CALL (member, community, spells) {
  WITH member, community, spells WHERE spells = 0
  CREATE (member)-[:MEMBER_OF {since: $at}]->(community)
}
RETURN community.id AS communityId, spells = 0 AS changed
