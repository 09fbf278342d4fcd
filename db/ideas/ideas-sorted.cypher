// Ids of the ideas that meet all conditions, in any order and either direction, a page at a time. Costs as much as there are ideas to choose from.
// Those are found through one of: $fromCommunity (id), $fromAuthor (id), $fromTopic (slug), $fromOrganization (id), $fromIds, $fromSource,
// $fromUpdated (ms), $fromCreated (ms); the others are null. Further conditions: $community, $author, $topic, $organization, $source, $updated, $statusKinds; null: any.
// $field: by what. $turn: 1 smallest first, -1 largest first. $way: 1 forward, -1 from the end (then $turn and the order of equals are turned round).
// Goes on after ($first, $second, $third, $id) as returned; $id null: from the start. Ideas without a standing yet count as 0.
CALL () {
  MATCH (:Community {id: $fromCommunity})<-[:IN]-(idea:Idea) RETURN idea
  UNION
  MATCH (:Member {id: $fromAuthor})-[authored:AUTHORED]->(idea:Idea) WHERE authored.until IS NULL RETURN idea
  UNION
  MATCH (:Topic {slug: $fromTopic})<-[:ABOUT]-(idea:Idea) RETURN idea
  UNION
  MATCH (:Organization {id: $fromOrganization})-[:HOSTS]->(:Community)<-[:IN]-(idea:Idea) RETURN idea
  UNION
  MATCH (idea:Idea) WHERE idea.id IN $fromIds RETURN idea
  UNION
  MATCH (idea:Idea) WHERE idea.source = $fromSource RETURN idea
  UNION
  MATCH (idea:Idea) WHERE idea.updatedAt >= $fromUpdated RETURN idea
  UNION
  MATCH (idea:Idea) WHERE idea.createdAt >= $fromCreated AND idea.id IS NOT NULL RETURN idea
}
WITH idea
WHERE ($community IS NULL OR EXISTS { (idea)-[:IN]->(:Community {id: $community}) })
  AND ($author IS NULL OR EXISTS { (idea)<-[authored:AUTHORED]-(:Member {id: $author}) WHERE authored.until IS NULL })
  AND ($topic IS NULL OR EXISTS { (idea)-[:ABOUT]->(:Topic {slug: $topic}) })
  AND ($organization IS NULL OR EXISTS { (idea)-[:IN]->(:Community)<-[:HOSTS]-(:Organization {id: $organization}) })
  AND ($source IS NULL OR idea.source = $source)
  AND ($updated IS NULL OR idea.updatedAt >= $updated)
  AND ($statusKinds IS NULL OR coalesce(idea.statusKind, 'OPEN') IN $statusKinds)
OPTIONAL MATCH (idea)-[:HAS_STANDING]->(standing:Standing)
WITH idea.id AS id, idea.createdAt AS createdAt,
  CASE $field WHEN 'CREATED_AT' THEN 0 ELSE coalesce(standing.people, 0) END AS people,
  CASE $field
    WHEN 'CONFLUENCE' THEN coalesce(standing.value, 0)
    WHEN 'CONFLUENCE_GAIN' THEN coalesce(standing.gain, 0)
    WHEN 'TRENDING' THEN coalesce(standing.trending, 0)
    WHEN 'SUPPORT' THEN coalesce(standing.supports, 0)
    ELSE idea.createdAt
  END AS value
WITH id, value, people, createdAt, value * $turn AS first, -people * $way AS second, createdAt * $way AS third
WHERE $id IS NULL OR first > $first OR first = $first AND (second > $second OR second = $second
  AND (third > $third OR third = $third AND CASE $way WHEN 1 THEN id > $id ELSE id < $id END))
RETURN id, value, people, createdAt
ORDER BY first, second, third, CASE $way WHEN 1 THEN id END, CASE $way WHEN -1 THEN id END DESC
LIMIT $limit
