// How ideas stand that somebody listens to, and the comments on them and on changes of their text since $since (ms): as few steps for each idea as it takes to see whether anything has changed.
// $ideaIds.  One row for each known idea. Standing and counts are its own; comments: list of {id (of the act), at, commentId}, oldest first, the last 200.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
OPTIONAL MATCH (standing:Standing {ideaId: ideaId})
RETURN ideaId, COUNT { (idea)<-[:SUPPORTS]-() } AS supports, COUNT { (idea)<-[:OPPOSES]-() } AS opposes, COUNT { (idea)<-[:ON]-() } AS commented,
  standing.value AS value, standing.people AS people, idea.statusAt AS statusAt, idea.version AS version,
  COLLECT {
    MATCH ()-[act:COMMENTED]->()
    USING INDEX SEEK act:COMMENTED(ideaId, at)
    WHERE act.ideaId = ideaId AND act.at > $since AND act.voidedAt IS NULL
    MATCH (comment:Comment {actId: act.id})
    WITH act.id AS id, act.at AS at, comment.id AS commentId
    ORDER BY at DESC, id DESC
    LIMIT 200
    RETURN {id: id, at: at, commentId: commentId}
  } AS comments
