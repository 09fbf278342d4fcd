// Of each of $policies the version that is in force at $at (ms): the last whose day has come; and whether $memberId (or null) has agreed to it.
// No row for a policy of which none is in force.
UNWIND $policies AS policy
CALL (policy) {
  MATCH (version:PolicyVersion)
  WHERE version.key STARTS WITH policy + '@' AND version.effectiveAt <= $at
  RETURN version ORDER BY version.number DESC LIMIT 1
}
OPTIONAL MATCH ()-[accepted:ACCEPTED {key: $memberId + '@' + version.id}]->()
USING INDEX SEEK accepted:ACCEPTED(key)
RETURN policy, version.id AS versionId, accepted IS NOT NULL AS accepted
