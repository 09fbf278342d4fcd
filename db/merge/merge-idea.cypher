// Merges an idea into another: one dated relationship, which keeps the status that it had; its authors become co-authors through it, unless they are authors in their own right.
// $mergeId, $ideaId, $intoId, $memberId (who does it), $because, $at (ms).  The locks of both ideas are held.
// Nothing of support, opposition, comments or attention is copied: what is carried over is derived through the relationship.
MATCH (idea:Idea {id: $ideaId})
MATCH (into:Idea {id: $intoId})
CREATE (idea)-[:MERGED_INTO {
  id: $mergeId, at: $at, memberId: $memberId, because: $because,
  statusKind: idea.statusKind, statusLabel: idea.statusLabel, statusAt: idea.statusAt
}]->(into)
SET idea.statusKind = 'MERGED', idea.statusLabel = null, idea.statusAt = $at, idea.updatedAt = $at, into.updatedAt = $at
WITH idea, into
CALL (idea, into) {
  MATCH (author:Member)-[authored:AUTHORED]->(idea)
  WHERE authored.until IS NULL
    AND NOT EXISTS { MATCH (author)-[own:AUTHORED]->(into) WHERE own.until IS NULL AND own.via IS NULL }
  WITH DISTINCT author, into
  CREATE (author)-[:AUTHORED {role: 'CO_AUTHOR', since: $at, via: $mergeId}]->(into)
}
CALL (idea) {
  MATCH (idea)-[:HAS_STANDING]->(standing:Standing)
  SET standing.merged = true
}
RETURN idea.id AS ideaId
