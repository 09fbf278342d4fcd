// Ends a merge: the relationship stays with its end, the idea has the status that it had, and who was a co-author through it is none any more, neither where it went nor above.
// $ideaId, $at (ms).  The locks of the idea and of all that it was merged into are held.
// One row; fromAuthorIds: authors of the other in their own right. No row: it is not merged.
MATCH (idea:Idea {id: $ideaId})-[ended:MERGED_INTO]->(from:Idea)
WHERE ended.endedAt IS NULL
SET ended.endedAt = $at, idea.updatedAt = $at, from.updatedAt = $at
WITH idea, ended, from, idea.statusKind = 'MERGED' AS asItWas
SET idea.statusLabel = CASE WHEN asItWas THEN ended.statusLabel ELSE idea.statusLabel END,
  idea.statusAt = CASE WHEN asItWas THEN ended.statusAt ELSE idea.statusAt END,
  idea.statusKind = CASE WHEN asItWas THEN coalesce(ended.statusKind, 'OPEN') ELSE idea.statusKind END
WITH idea, from
CALL (from) {
  MATCH (from)-[merged:MERGED_INTO*0..8]->(above:Idea)
  WHERE all(step IN merged WHERE step.endedAt IS NULL)
  MATCH (author:Member)-[carried:AUTHORED]->(above)
  WHERE carried.until IS NULL AND carried.via IS NOT NULL AND NOT EXISTS {
    MATCH (author)-[own:AUTHORED]->(:Idea)-[ways:MERGED_INTO*1..8]->(above)
    WHERE own.until IS NULL AND own.via IS NULL AND last(ways).id = carried.via AND all(way IN ways WHERE way.endedAt IS NULL)
  }
  SET carried.until = $at
}
CALL (idea) {
  MATCH (idea)-[:HAS_STANDING]->(standing:Standing)
  REMOVE standing.merged
}
RETURN from.id AS fromId,
  COLLECT { MATCH (from)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL AND authored.via IS NULL RETURN DISTINCT author.id } AS fromAuthorIds
