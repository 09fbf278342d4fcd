// Publishes a version of a policy. There is no statement that changes or removes one. Versions take turns by the lease of their policy.
// $version: {id, key (policy@number), policy, number, body, note, language, publishedAt, effectiveAt (ms), hash, before (hash of the one before, or null), memberId}.
// One row. No row: the one before is not the last any more.
MERGE (turn:Lease {key: 'policy ' + $version.policy})
REMOVE turn.lock
WITH turn
OPTIONAL MATCH (last:PolicyVersion {key: $version.policy + '@' + toString($version.number - 1)})
OPTIONAL MATCH (taken:PolicyVersion {key: $version.key})
WITH last, taken
WHERE taken IS NULL AND ($version.before IS NULL AND last IS NULL OR last.hash = $version.before)
CREATE (version:PolicyVersion)
SET version = $version
RETURN version.id AS versionId
