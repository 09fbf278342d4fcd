// Ids of ideas, newest first; equals by id.
// Goes on after ($value, $id), which the first page sets beyond everything. $limit rows at most. $live: without what was merged.
// CASE, not OR: for an OR Neo4j reads the whole index twice and sorts, instead of reading on until there are enough.
MATCH (idea:Idea)
USING INDEX idea:Idea(createdAt, id)
WHERE idea.createdAt <= $value AND idea.id IS NOT NULL AND CASE idea.createdAt WHEN $value THEN idea.id > $id ELSE true END
  AND CASE WHEN $live THEN coalesce(idea.statusKind, 'OPEN') <> 'MERGED' ELSE true END
RETURN idea.id AS id, idea.createdAt AS value, 0 AS people, idea.createdAt AS createdAt
ORDER BY idea.createdAt DESC, idea.id
LIMIT $limit
