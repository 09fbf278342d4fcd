// Ideas in the order of their ids, a batch at a time: for what must look at every idea once.
// $after: id of the last one seen, '' at the start; $limit. No row: that was all.
MATCH (idea:Idea)
WHERE idea.id > $after
RETURN idea.id AS ideaId
ORDER BY idea.id
LIMIT $limit
