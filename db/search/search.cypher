// Ideas, communities, organizations, topics and posts with words in them, best first. $query is a Lucene query that we made. $limit rows at most.
// Goes on after ($score, $id), which the first page sets beyond everything. Comments, drafts and members are in no such index.
CALL db.index.fulltext.queryNodes('everything_text', $query, {limit: $most}) YIELD node, score
WHERE score < $score OR score = $score AND node.id > $id
RETURN node.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
