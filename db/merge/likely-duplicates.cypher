// Ideas that may say the same as others: those that share so much of the words of one that they get at least half of the score that it gets itself.
// $wishes: list of {ideaId, query (a Lucene query that we made of its own words)}; $limit: rows at most for each, best first; $most: how many are looked at for each.
// What was merged is left out. No row for an idea that is like none. likeness: score over its own, 0.5 and up.
UNWIND $wishes AS wish
CALL (wish) {
  CALL db.index.fulltext.queryNodes('idea_text', wish.query, {limit: $most}) YIELD node, score
  WITH wish, collect({node: node, score: score}) AS found
  WITH wish, found, head([one IN found WHERE one.node.id = wish.ideaId | one.score]) AS own
  UNWIND found AS one
  WITH one.node AS other, one.score / own AS likeness
  WHERE other.id <> wish.ideaId AND likeness >= 0.5
    AND NOT EXISTS { MATCH (other)-[merged:MERGED_INTO]->() WHERE merged.endedAt IS NULL }
  RETURN other.id AS id, likeness
  ORDER BY likeness DESC, id
  LIMIT $limit
}
RETURN wish.ideaId AS ideaId, id, likeness
ORDER BY ideaId, likeness DESC, id
