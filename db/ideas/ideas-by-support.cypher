// Ids of ideas by the supporters of their standing, largest first; equals: more people first, then the older, then by id.
// Goes on after ($value, $people, $createdAt, $id), which the first page sets beyond everything. $limit rows at most. $live: without what was merged.
MATCH (standing:Standing)
USING INDEX standing:Standing(supports, people, order)
WHERE standing.supports <= $value AND standing.people IS NOT NULL AND standing.order IS NOT NULL
WITH standing ORDER BY standing.supports DESC, standing.people DESC, standing.order DESC // as the index has them: what follows reads no further than the page
WHERE (standing.supports < $value OR standing.people < $people OR standing.people = $people
  AND (standing.order < -$createdAt OR standing.order = -$createdAt AND standing.ideaId > $id))
  AND CASE WHEN $live THEN standing.merged IS NULL ELSE true END
RETURN standing.ideaId AS id, standing.supports AS value, standing.people AS people, -standing.order AS createdAt
ORDER BY standing.supports DESC, standing.people DESC, standing.order DESC, standing.ideaId
LIMIT $limit
