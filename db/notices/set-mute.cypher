// A member wants to hear no more of an idea, or again. $memberId, $ideaId, $key (memberId@ideaId), $isMuted, $at (ms). The lock of the member is held.
// One row; no row: no such idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
OPTIONAL MATCH ()-[old:MUTES {key: $key}]->()
USING INDEX SEEK old:MUTES(key)
CALL (member, idea, old) {
  WITH member, idea, old WHERE $isMuted AND old IS NULL
  CREATE (member)-[:MUTES {key: $key, at: $at}]->(idea)
}
CALL (old) {
  WITH old WHERE NOT $isMuted AND old IS NOT NULL
  DELETE old
}
RETURN idea.id AS ideaId, (old IS NULL) = $isMuted AS changed
