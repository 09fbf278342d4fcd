// A member follows another member, a topic or a community, or no more: a dated state, no act. $memberId, $targetId, $key (memberId@targetId), $follows, $at (ms). The lock of the member is held.
// One row; no row: no such thing, or a member who has gone.
MATCH (member:Member {id: $memberId})
MATCH (target:Member|Topic|Community {id: $targetId})
WHERE target.deletedAt IS NULL
OPTIONAL MATCH ()-[old:FOLLOWS {key: $key}]->()
USING INDEX SEEK old:FOLLOWS(key)
CALL (member, target, old) {
  WITH member, target, old WHERE $follows AND old IS NULL
  CREATE (member)-[:FOLLOWS {key: $key, at: $at}]->(target)
}
CALL (old) {
  WITH old WHERE NOT $follows AND old IS NOT NULL
  DELETE old
}
RETURN target.id AS targetId, (old IS NULL) = $follows AS changed
