// Ids of communities with words in name or description, best first. $query is a Lucene query that we made. $limit rows at most.
CALL db.index.fulltext.queryNodes('everything_text', $query, {limit: $limit}) YIELD node, score
WHERE node:Community
RETURN node.id AS id, score
ORDER BY score DESC, id
