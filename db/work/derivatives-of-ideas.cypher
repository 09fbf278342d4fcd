// The ideas that build on $ideaIds, oldest first, after ($at, $id); at most $limit of each. One row for each.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (idea:Idea {id: ideaId})<-[:DERIVED_FROM]-(child:Idea)
  WHERE child.createdAt > $at OR child.createdAt = $at AND child.id > $id
  RETURN child
  ORDER BY child.createdAt, child.id
  LIMIT $limit
}
RETURN ideaId, child.id AS id, child.createdAt AS createdAt
