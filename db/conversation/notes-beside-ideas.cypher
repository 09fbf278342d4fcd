// Ids of the private notes beside $ideaIds, oldest first, after ($at, $id); $limit each at most. Who may see them is for the caller to check.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (note:Note)
  USING INDEX note:Note(ideaId, createdAt, id)
  WHERE note.ideaId = ideaId AND note.id IS NOT NULL AND note.createdAt >= $at AND CASE note.createdAt WHEN $at THEN note.id > $id ELSE true END
  RETURN note ORDER BY note.ideaId, note.createdAt, note.id LIMIT $limit
}
RETURN ideaId, note.id AS id, note.createdAt AS createdAt
