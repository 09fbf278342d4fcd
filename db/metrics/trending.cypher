// How many people gave attention to ideas in each of nine windows of seven days before an instant: METRICS 3.5.
// What was merged into an idea at $asOf counts on it, one person once; what was merged away has none of its own. supports: who supports it or what is merged into it today, as ideas-by-id counts them.
// $ideaIds, $asOf. One row for each known idea: people of the last window, and of the eight before together. No row for an unknown id.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.at < $asOf AND (step.endedAt IS NULL OR step.endedAt >= $asOf))
    AND NOT EXISTS { MATCH (idea)-[gone:MERGED_INTO]->(:Idea) WHERE gone.at < $asOf AND (gone.endedAt IS NULL OR gone.endedAt >= $asOf) }
  RETURN collect(part) AS parts
}
CALL (parts) {
  UNWIND parts AS part
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
  WHERE act.ideaId = part.id
    AND act.at >= $asOf - 9 * 604800000
    AND act.at < $asOf
    AND act.by = 'person'
    AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  WITH DISTINCT act.memberId AS person, ($asOf - 1 - act.at) / 604800000 AS weeksAgo
  RETURN sum(CASE WHEN weeksAgo = 0 THEN 1 ELSE 0 END) AS latest, sum(CASE WHEN weeksAgo > 0 THEN 1 ELSE 0 END) AS earlier
}
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.endedAt IS NULL)
  RETURN collect(part) AS together
}
CALL (idea, together) {
  WITH idea, together WHERE size(together) > 1
  UNWIND together AS part
  MATCH (part)<-[stance:SUPPORTS|OPPOSES]-(member:Member)
  WHERE NOT EXISTS { MATCH (member)-[authored:AUTHORED]->(idea) WHERE authored.until IS NULL }
  WITH member, max(CASE type(stance) WHEN 'SUPPORTS' THEN stance.actId END) AS supported, max(CASE type(stance) WHEN 'OPPOSES' THEN stance.actId END) AS opposed
  RETURN count(CASE WHEN supported > coalesce(opposed, '') THEN 1 END) AS supporters
}
RETURN idea.id AS ideaId, latest, earlier, CASE size(together) WHEN 1 THEN COUNT { (idea)<-[:SUPPORTS]-() } ELSE supporters END AS supports, idea.createdAt AS createdAt
