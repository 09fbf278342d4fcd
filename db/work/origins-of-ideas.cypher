// What $ideaIds build on. One row for each origin, the earliest first.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})-[link:DERIVED_FROM]->(origin:Idea)
RETURN ideaId, origin.id AS id
ORDER BY ideaId, link.at, id
