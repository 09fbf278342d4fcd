// How ideas stood, by $ideaIds: the last 100 changes of each, oldest first, with merges and their ends.  No row for an idea whose status was never changed.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (:Idea {id: ideaId})-[:HAD_STATUS]->(change:StatusChange)
  RETURN change.kind AS kind, change.label AS label, change.at AS at, change.memberId AS memberId, change.id AS id ORDER BY at DESC, id DESC LIMIT 100
  UNION ALL
  MATCH (:Idea {id: ideaId})-[merged:MERGED_INTO]->(:Idea)
  RETURN 'MERGED' AS kind, null AS label, merged.at AS at, merged.memberId AS memberId, merged.id AS id
  UNION ALL
  MATCH (:Idea {id: ideaId})-[merged:MERGED_INTO]->(:Idea) WHERE merged.endedAt IS NOT NULL
  RETURN coalesce(merged.statusKind, 'OPEN') AS kind, merged.statusLabel AS label, merged.endedAt AS at, null AS memberId, merged.id AS id
}
RETURN ideaId, kind, label, at, memberId
ORDER BY ideaId, at, id
