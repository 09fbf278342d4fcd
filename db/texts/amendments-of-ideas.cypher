// Ids of the amendments to $ideaIds, newest first, a page of each at a time. $status: of one status only, or null.
// Goes on after ($at, $id), which the first page sets beyond everything. $limit rows for each idea at most.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (amendment:Amendment)
  USING INDEX amendment:Amendment(ideaId, createdAt, id)
  WHERE amendment.ideaId = ideaId AND amendment.id IS NOT NULL AND amendment.createdAt <= $at AND CASE amendment.createdAt WHEN $at THEN amendment.id < $id ELSE true END
    AND ($status IS NULL OR amendment.status = $status)
  RETURN amendment ORDER BY amendment.ideaId DESC, amendment.createdAt DESC, amendment.id DESC LIMIT $limit
}
RETURN ideaId, amendment.id AS id, amendment.createdAt AS createdAt
