// What is asked before an idea is merged into another, under the locks of both.
// $ideaId, $intoId.  No row: one of them is not there.
// intoAuthorIds: its authors in their own right. ideaWentTo, intoWentTo: the title of the idea that each was merged into; null where it was not. ideas: how many would be together in the end; levels: how deep they would hang.
MATCH (idea:Idea {id: $ideaId})
MATCH (into:Idea {id: $intoId})
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.endedAt IS NULL)
  RETURN count(part) AS ideaParts, max(size(merged)) AS levels
}
CALL (into) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(into)
  WHERE all(step IN merged WHERE step.endedAt IS NULL)
  RETURN count(part) AS intoParts
}
RETURN head(COLLECT { MATCH (idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId,
  head(COLLECT { MATCH (idea)-[merged:MERGED_INTO]->(there:Idea) WHERE merged.endedAt IS NULL RETURN there.title }) AS ideaWentTo,
  head(COLLECT { MATCH (into)-[merged:MERGED_INTO]->(there:Idea) WHERE merged.endedAt IS NULL RETURN there.title }) AS intoWentTo,
  COLLECT { MATCH (into)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL AND authored.via IS NULL RETURN DISTINCT author.id } AS intoAuthorIds,
  ideaParts + intoParts AS ideas, levels + 1 AS levels
