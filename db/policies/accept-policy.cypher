// A member agrees to a version of a policy: once, with the hash of what they agreed to.
// $memberId, $versionId, $key (memberId@versionId), $at (ms).  One row; changed: they had not yet. No row: no such member or version.
MATCH (member:Member {id: $memberId})
MATCH (version:PolicyVersion {id: $versionId})
OPTIONAL MATCH ()-[known:ACCEPTED {key: $key}]->()
USING INDEX SEEK known:ACCEPTED(key)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END | CREATE (member)-[:ACCEPTED {key: $key, at: $at, hash: version.hash}]->(version))
RETURN version.policy AS policy, known IS NULL AS changed
