// A member is for an amendment: the state; the act is written beside it. $amendmentId, $memberId, $actId.
// One row; changed: false when it was so already. No row: no such amendment or member.
MATCH (amendment:Amendment {id: $amendmentId})
MATCH (member:Member {id: $memberId})
MERGE (member)-[backs:BACKS {key: $memberId + '@' + $amendmentId}]->(amendment)
ON CREATE SET backs.actId = $actId
RETURN backs.actId = $actId AS changed
