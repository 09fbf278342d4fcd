// Ideas take turns: whoever merges ideas, or changes their people, work or ties, holds the write lock of each idea first, so that what is read next stays true.
// $ideaIds, in ascending order (else two transactions could wait for each other).
// One row for each idea that is there.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
REMOVE idea.lock
RETURN idea.id AS ideaId
