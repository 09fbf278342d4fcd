// Gives a key of one's own another secret; the former one opens until $until (ms), not longer than it would have. A key with an end gets as long again as it was made for.
// $keyId, $memberId, $hash (SHA-256 of the new secret, hex), $at (ms).
// No row: no such key of the member's, or it opens no more.
MATCH (key:ApiKey {id: $keyId})<-[:HOLDS]-(:Member {id: $memberId})
REMOVE key.lock
WITH key WHERE key.revokedAt IS NULL AND (key.expiresAt IS NULL OR key.expiresAt > $at) AND NOT EXISTS { (key)-[:UNDER]->(:Grant) }
WITH key, key.hash AS former, CASE WHEN key.expiresAt < $until THEN key.expiresAt ELSE $until END AS formerUntil, key.expiresAt - coalesce(key.rotatedAt, key.createdAt) AS span
SET key.formerHash = former, key.formerUntil = formerUntil, key.hash = $hash, key.rotatedAt = $at, key.expiresAt = $at + span
RETURN key.id AS keyId
