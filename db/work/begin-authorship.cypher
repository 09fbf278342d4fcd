// A member becomes a co-author of an idea in their own right: counted as one from $at on. Who was one through a merge is so no longer: undoing the merge takes nothing from them.
// $memberId, $ideaId, $at (ms). One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
CALL (member, idea) {
  MATCH (member)-[through:AUTHORED]->(idea)
  WHERE through.until IS NULL AND through.via IS NOT NULL
  SET through.until = $at
}
CREATE (member)-[:AUTHORED {role: 'CO_AUTHOR', since: $at}]->(idea)
SET idea.updatedAt = $at
RETURN idea.id AS ideaId
