// Writes that members took part in communities, from their first act of any kind there.
// $parts: list of {key (memberId@communityId), memberId, communityId, firstAt (ms)}.
// No rows.  The constraint on the key refuses a second one.
UNWIND $parts AS part
MATCH (member:Member {id: part.memberId})
MATCH (community:Community {id: part.communityId})
CREATE (member)-[:TOOK_PART {key: part.key, firstAt: part.firstAt}]->(community)
