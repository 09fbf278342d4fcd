// Notes that a key was used, and the grant that it is under. $keyId, $at (ms), $before (ms): not when its last use was noted after that.
// No rows.
MATCH (key:ApiKey {id: $keyId})
REMOVE key.lock
WITH key WHERE coalesce(key.lastUsedAt, 0) <= $before
SET key.lastUsedAt = $at
WITH key
MATCH (key)-[:UNDER]->(grant:Grant)
SET grant.lastUsedAt = $at
