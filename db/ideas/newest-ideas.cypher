// Ids of ideas, newest first; equals by id.
// Goes on after ($value, $id), which the first page sets beyond everything. $limit rows at most. $live: without what was merged.
MATCH (idea:Idea)
USING INDEX idea:Idea(createdAt, id)
WHERE idea.createdAt <= $value AND idea.id IS NOT NULL AND (idea.createdAt < $value OR idea.id > $id)
  AND (NOT $live OR coalesce(idea.statusKind, 'OPEN') <> 'MERGED')
RETURN idea.id AS id, idea.createdAt AS value, 0 AS people, idea.createdAt AS createdAt
ORDER BY idea.createdAt DESC, idea.id
LIMIT $limit
