// Somebody who just signed up was brought by the member whose link they followed. Only the earliest bringer is kept.
// $token (of the link), $memberId, $at (ms).  No row: no such link, one's own, its maker has gone, or somebody else came first.
MATCH (link:ShareLink {token: $token})<-[:MADE]-(bringer:Member)
MATCH (link)-[:SHARES]->(target)
MATCH (member:Member {id: $memberId})
WHERE bringer.deletedAt IS NULL AND bringer <> member
  AND NOT EXISTS { (member)<-[:BROUGHT]-() } AND NOT EXISTS { (member)-[:BROUGHT]->() }
CREATE (bringer)-[:BROUGHT {at: $at, to: target.id}]->(member)
RETURN bringer.id AS bringerId
