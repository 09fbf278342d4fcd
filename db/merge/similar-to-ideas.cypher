// Ideas with words of others in title or text, best first, that were not merged and are not the idea itself: what it might be merged into.
// $wishes: list of {ideaId, query (a Lucene query that we made)}; $limit: rows at most for each; $most: how many are looked at for each.
UNWIND $wishes AS wish
CALL (wish) {
  CALL db.index.fulltext.queryNodes('idea_text', wish.query, {limit: $most}) YIELD node, score
  WHERE node.id <> wish.ideaId AND NOT EXISTS { MATCH (node)-[merged:MERGED_INTO]->() WHERE merged.endedAt IS NULL }
  RETURN node.id AS id, score
  ORDER BY score DESC, id
  LIMIT $limit
}
RETURN wish.ideaId AS ideaId, id
ORDER BY ideaId, score DESC, id
