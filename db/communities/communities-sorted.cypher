// Ids of communities, newest first (equals by id), a page at a time. Costs as much as there are communities to choose from.
// Those are found through one of: $fromOrganization (id), $fromMember (id: is a member now), $fromIds, $fromCreated (ms); the others are null. Further: $organization, $source; null: any.
// $way: 1 forward, -1 from the end. Goes on after ($first, $id) as returned; $id null: from the start.
CALL () {
  MATCH (:Organization {id: $fromOrganization})-[:HOSTS]->(community:Community) RETURN community
  UNION
  MATCH (:Member {id: $fromMember})-[member:MEMBER_OF]->(community:Community) WHERE member.until IS NULL RETURN community
  UNION
  MATCH (community:Community) WHERE community.id IN $fromIds RETURN community
  UNION
  MATCH (community:Community) WHERE community.createdAt >= $fromCreated AND community.id IS NOT NULL RETURN community
}
WITH community
WHERE ($organization IS NULL OR EXISTS { (community)<-[:HOSTS]-(:Organization {id: $organization}) })
  AND ($source IS NULL OR community.source = $source)
WITH community.id AS id, community.createdAt AS createdAt, -community.createdAt * $way AS first
WHERE $id IS NULL OR first > $first OR first = $first AND CASE $way WHEN 1 THEN id > $id ELSE id < $id END
RETURN id, createdAt
ORDER BY first, CASE $way WHEN 1 THEN id END, CASE $way WHEN -1 THEN id END DESC
LIMIT $limit
