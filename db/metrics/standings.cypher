// How ideas stand, as stored.
// $ideaIds. One row for each idea that has a standing; no row for one that has none yet.
UNWIND $ideaIds AS ideaId
MATCH (standing:Standing {ideaId: ideaId})
RETURN standing.answer AS answer
