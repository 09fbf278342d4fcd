// The versions of policies by $policies (PRIVACY, RULES), newest first, with when $memberId (or null) agreed to each.
// No row for a policy of which nothing was published.
UNWIND $policies AS policy
MATCH (version:PolicyVersion)
WHERE version.key STARTS WITH policy + '@'
OPTIONAL MATCH ()-[accepted:ACCEPTED {key: $memberId + '@' + version.id}]->()
USING INDEX SEEK accepted:ACCEPTED(key)
RETURN version.id AS id, policy, version.number AS number, version.body AS body, version.note AS note, version.language AS language,
  version.publishedAt AS publishedAt, version.effectiveAt AS effectiveAt, version.hash AS hash, version.before AS before, version.memberId AS memberId, accepted.at AS acceptedAt
ORDER BY policy, number DESC
