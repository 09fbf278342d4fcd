// Who changes the people or the work of an idea takes turns: the write lock of $ideaId is held until the transaction ends, so that what is read next stays true.
// One row. No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
REMOVE idea.lock
RETURN idea.id AS ideaId
