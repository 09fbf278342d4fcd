// Takes the write lock of the idea $ideaId, so that of two who write the response at once the second sees what the first has done; then says how it stands.
// No row: no such idea. revision 0: nobody has written anything yet.
MATCH (idea:Idea {id: $ideaId})
REMOVE idea.lock
WITH idea
OPTIONAL MATCH (idea)-[:HAS_RESPONSE]->(response:OfficialResponse)
RETURN coalesce(response.revision, 0) AS revision, coalesce(response.number, 0) AS number, response.publishedAt AS publishedAt, response.id AS responseId,
  head(COLLECT { MATCH (idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId,
  COLLECT { MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL RETURN DISTINCT author.id } AS authorIds,
  COLLECT { MATCH (response)-[:BECAUSE_OF]->(reason) RETURN reason.id } AS becauseIds
