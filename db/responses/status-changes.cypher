// How ideas stood, by $ideaIds: the last 100 changes of each, oldest first.  No row for an idea whose status was never changed.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (:Idea {id: ideaId})-[:HAD_STATUS]->(change:StatusChange)
  RETURN change ORDER BY change.at DESC, change.id DESC LIMIT 100
}
RETURN ideaId, change.kind AS kind, change.label AS label, change.at AS at, change.memberId AS memberId
ORDER BY ideaId, at, change.id
