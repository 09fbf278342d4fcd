// What $ideaIds are tied to, either way, oldest first. reverse: the other one says it of this one. One row for each, at most 50 of an idea.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (idea:Idea {id: ideaId})-[link:RELATES_TO]-(other:Idea)
  RETURN other, link, endNode(link) = idea AS reverse
  ORDER BY link.at, other.id
  LIMIT 50
}
RETURN ideaId, other.id AS otherId, link.kind AS kind, link.at AS at, reverse
