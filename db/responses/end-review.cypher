// Ends the open assignment of $memberId to assess $ideaId, at $at (ms).
// One row. No row: no such idea. changed = false: there was none.
MATCH (idea:Idea {id: $ideaId})
OPTIONAL MATCH (idea)<-[open:REVIEWS]-(:Member {id: $memberId}) WHERE open.until IS NULL
SET open.until = $at
RETURN open IS NOT NULL AS changed
