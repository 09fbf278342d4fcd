// Ends what a member lets an app do: by the member ($memberId with $id), or by the app itself ($appId with $hash, SHA-256 of a key or refresh token of it, hex). $at (ms). What is not used is null.
// No row: no such grant. Ended before: as it was.
CALL () {
  MATCH (grant:Grant {id: $id})<-[:GRANTS]-(:Member {id: $memberId}) RETURN grant
  UNION
  MATCH (:ApiKey {hash: $hash})-[:UNDER]->(grant:Grant)-[:ADMITS]->(:App {id: $appId}) RETURN grant
  UNION
  MATCH (:RefreshToken {hash: $hash})-[:UNDER]->(grant:Grant)-[:ADMITS]->(:App {id: $appId}) RETURN grant
}
SET grant.revokedAt = coalesce(grant.revokedAt, $at)
RETURN grant.id AS id
