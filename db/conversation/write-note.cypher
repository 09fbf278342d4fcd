// Writes a private note beside an idea. No act. $noteId, $memberId, $ideaId, $body, $at (ms).  One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
CREATE (member)-[:WROTE]->(note:Note {id: $noteId, ideaId: idea.id, body: $body, createdAt: $at})-[:BESIDE]->(idea)
RETURN note.id AS noteId
