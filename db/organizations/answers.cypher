// Comments with which people of the organization $organizationId spoke for it in its communities, newest first, a page at a time.
// Goes on after ($at, $id), which the first page sets beyond everything. Costs as much as its people wrote.
MATCH (organization:Organization {id: $organizationId})<-[represents:REPRESENTS]-(member:Member)
CALL (organization, represents, member) {
  MATCH (member)-[:WROTE]->(comment:Comment)
  WHERE comment.createdAt <= $at AND CASE comment.createdAt WHEN $at THEN comment.id > $id ELSE true END
    AND comment.createdAt >= coalesce(represents.since, 0) AND (represents.until IS NULL OR comment.createdAt < represents.until)
    AND EXISTS { (comment)-[:ON]->()-[:IN|POSTED_IN]->(:Community)<-[:HOSTS]-(organization) }
  RETURN comment ORDER BY comment.createdAt DESC, comment.id LIMIT $limit
}
RETURN DISTINCT comment.id AS id, comment.createdAt AS createdAt
ORDER BY createdAt DESC, id
LIMIT $limit
