// Ids of ideas with words in title or text, best first. $query is a Lucene query that we made: callers' words are escaped in it. $limit rows at most.
CALL db.index.fulltext.queryNodes('idea_text', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
