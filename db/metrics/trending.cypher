// How many people gave attention to ideas in each of nine windows of seven days before an instant: METRICS 3.5.
// $ideaIds, $asOf. One row for each known idea: people of the last window, and of the eight before together. No row for an unknown id.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
  USING INDEX SEEK act:SUPPORTED(ideaId, at)
  USING INDEX SEEK act:OPPOSED(ideaId, at)
  USING INDEX SEEK act:FOLLOWED(ideaId, at)
  USING INDEX SEEK act:REACTED(ideaId, at)
  USING INDEX SEEK act:COMMENTED(ideaId, at)
  USING INDEX SEEK act:ANSWERED(ideaId, at)
  USING INDEX SEEK act:SHARED(ideaId, at)
  USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
  USING INDEX SEEK act:DELIVERED(ideaId, at)
  WHERE act.ideaId = idea.id
    AND act.at >= $asOf - 9 * 604800000
    AND act.at < $asOf
    AND act.by = 'person'
    AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  WITH DISTINCT act.memberId AS person, ($asOf - 1 - act.at) / 604800000 AS weeksAgo
  RETURN sum(CASE WHEN weeksAgo = 0 THEN 1 ELSE 0 END) AS latest, sum(CASE WHEN weeksAgo > 0 THEN 1 ELSE 0 END) AS earlier
}
RETURN idea.id AS ideaId, latest, earlier, COUNT { (idea)<-[:SUPPORTS]-() } AS supports, idea.createdAt AS createdAt
