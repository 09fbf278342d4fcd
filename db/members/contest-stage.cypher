// A member says that the stage measured of them in a community is not right.
// $id, $memberId, $communityId, $stage, $reason, $at (ms). One row. No row: no such member or community.
MATCH (member:Member {id: $memberId})
MATCH (community:Community {id: $communityId})
CREATE (member)-[:CONTESTS {id: $id, communityId: community.id, at: $at, stage: $stage, reason: $reason}]->(community)
RETURN community.id AS communityId
