// Takes the write lock of an idea and then reads the text that it has now: what is read stays true until the transaction ends.
// $ideaId.  One row. No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
REMOVE idea.lock
WITH idea
OPTIONAL MATCH (idea)-[:IN]->(community:Community)
RETURN idea.id AS ideaId, coalesce(idea.version, 1) AS version, idea.title AS title, coalesce(idea.body, '') AS body, idea.language AS language,
  idea.statusKind AS statusKind, community.id AS communityId,
  COLLECT {
    MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL AND author.deletedAt IS NULL
    RETURN DISTINCT author.id AS authorId ORDER BY authorId
  } AS authorIds
