// What a link leads to, and who shared it.
// $token.  No row: no such link, or what it led to is gone.
MATCH (link:ShareLink {token: $token})<-[:MADE]-(bringer:Member)
MATCH (link)-[:SHARES]->(target)
RETURN CASE WHEN target:Idea THEN 'idea' ELSE 'community' END AS kind, target.slug AS slug,
  CASE WHEN bringer.deletedAt IS NULL THEN bringer.name END AS bringerName
