// Ids of topics, those with the most ideas first (equals by id), a page at a time. $way: 1 forward, -1 from the end.
// Goes on after ($first, $id) as returned, turned by $way; $id null: from the start. Costs as much as there are topics.
MATCH (topic:Topic)
WHERE topic.slug >= ''
WITH topic.id AS id, COUNT { (topic)<-[:ABOUT]-() } AS ideas
WITH id, ideas, -ideas * $way AS first
WHERE $id IS NULL OR first > $first OR first = $first AND CASE $way WHEN 1 THEN id > $id ELSE id < $id END
RETURN id, ideas
ORDER BY first, CASE $way WHEN 1 THEN id END, CASE $way WHEN -1 THEN id END DESC
LIMIT $limit
