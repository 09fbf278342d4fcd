// The link that a member shares to an idea or community: the same at every call. The lock of the member is held.
// $memberId, $ideaId or $communityId (the other null), $linkId and $token (used when it is new), $at (ms).
// No row: no such target. communityId: where an idea lives, or the community itself. fresh: it was made now.
MATCH (member:Member {id: $memberId})
CALL () {
  MATCH (target:Idea {id: $ideaId}) RETURN target, 'Idea' AS label
  UNION ALL
  MATCH (target:Community {id: $communityId}) RETURN target, 'Community' AS label
}
OPTIONAL MATCH (member)-[:MADE]->(known:ShareLink)-[:SHARES]->(target)
WITH member, target, label, head(collect(known.token)) AS token
CALL (member, target, token) {
  WITH member, target, token WHERE token IS NULL
  CREATE (member)-[:MADE]->(:ShareLink {id: $linkId, token: $token, createdAt: $at})-[:SHARES]->(target)
}
RETURN coalesce(token, $token) AS token, token IS NULL AS fresh, label,
  CASE label WHEN 'Community' THEN target.id ELSE head(COLLECT { MATCH (target)-[:IN]->(community:Community) RETURN community.id }) END AS communityId
