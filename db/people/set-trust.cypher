// A member trusts another on a topic. The lock of the member is held.
// $memberId, $otherId, $topicId, $key (member@other@topicId), $at (ms).  One row; fresh: it was not so already. No row: no such member (or gone), no such topic.
MATCH (member:Member {id: $memberId})
MATCH (other:Member {id: $otherId}) WHERE other.deletedAt IS NULL
MATCH (topic:Topic {id: $topicId})
OPTIONAL MATCH ()-[known:TRUSTS {key: $key}]->()
USING INDEX SEEK known:TRUSTS(key)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END | CREATE (member)-[:TRUSTS {key: $key, topicId: topic.id, since: $at}]->(other))
RETURN known IS NULL AS fresh
