// Removes a private note of one's own. $noteId, $memberId.  One row: the idea. No row: no such note, or another's.
MATCH (note:Note {id: $noteId})<-[:WROTE]-(:Member {id: $memberId})
WITH note, note.ideaId AS ideaId
DETACH DELETE note
RETURN ideaId
