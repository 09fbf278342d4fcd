// Ties two ideas: the first is similar to, depends on, contradicts or is part of the second; what was said of the two before is replaced.
// $ideaId, $otherId, $key (both ids, the smaller first, with @ between), $kind, $memberId, $at (ms). One row. No row: one of the two is not there.
MATCH (idea:Idea {id: $ideaId})
MATCH (other:Idea {id: $otherId})
OPTIONAL MATCH ()-[before:RELATES_TO {key: $key}]->()
DELETE before
WITH idea, other
CREATE (idea)-[link:RELATES_TO {key: $key, kind: $kind, memberId: $memberId, at: $at}]->(other)
RETURN idea.id AS ideaId
