// What each community was at UTC midnights, over the 90 days before: METRICS 2.1, nightly facts. Needs no stored night.
// $midnights: list of instants. Shape: one row for each midnight that has an act in a community in its 90 days, and each community.
// established: as people put it right last by then (Correction): VERIFIED, WITHDRAWN, or by the rule.
// residents: counted persons with acts on two dates or more; twins: communities with Jaccard(residents) of at least a half (not yet closed to basins).
// Scan: every community has its facts, those without an act too.
// No row: no community at all, or nothing happened in those 90 days.
UNWIND $midnights AS midnight
CALL (midnight) {
  MATCH (community:Community)
  CALL (community, midnight) {
    MATCH ()-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|RAISED|CLAIMED|CONFIRMED|REOPENED|MODERATED|ASKED|PRESENTED]->()
    USING INDEX SEEK act:JOINED(communityId, at)
    USING INDEX SEEK act:LEFT(communityId, at)
    USING INDEX SEEK act:FOLLOWED(communityId, at)
    USING INDEX SEEK act:UNFOLLOWED(communityId, at)
    USING INDEX SEEK act:SUPPORTED(communityId, at)
    USING INDEX SEEK act:OPPOSED(communityId, at)
    USING INDEX SEEK act:WITHDREW(communityId, at)
    USING INDEX SEEK act:REACTED(communityId, at)
    USING INDEX SEEK act:PASSED(communityId, at)
    USING INDEX SEEK act:PROPOSED(communityId, at)
    USING INDEX SEEK act:POSTED(communityId, at)
    USING INDEX SEEK act:COMMENTED(communityId, at)
    USING INDEX SEEK act:ANSWERED(communityId, at)
    USING INDEX SEEK act:SHARED(communityId, at)
    USING INDEX SEEK act:CO_DEVELOPED(communityId, at)
    USING INDEX SEEK act:DELIVERED(communityId, at)
    USING INDEX SEEK act:ENDORSED(communityId, at)
    USING INDEX SEEK act:THANKED(communityId, at)
    USING INDEX SEEK act:RESPONDED(communityId, at)
    USING INDEX SEEK act:RAISED(communityId, at)
    USING INDEX SEEK act:CLAIMED(communityId, at)
    USING INDEX SEEK act:CONFIRMED(communityId, at)
    USING INDEX SEEK act:REOPENED(communityId, at)
    USING INDEX SEEK act:MODERATED(communityId, at)
    USING INDEX SEEK act:ASKED(communityId, at)
    USING INDEX SEEK act:PRESENTED(communityId, at)
    WHERE act.communityId = community.id
      AND act.at >= midnight - 7776000000
      AND act.at < midnight
      AND act.by = 'person'
      AND (act.voidedAt IS NULL OR act.voidedAt >= midnight)
    WITH act.memberId AS person, count(DISTINCT act.at / 86400000) AS dates
    RETURN collect(person) AS active, collect(CASE WHEN dates >= 2 THEN person END) AS residents
  }
  WITH midnight, collect({
    community: community, active: active, residents: residents,
    counts: head(COLLECT { MATCH (community)<-[:CORRECTS]-(correction:Correction) WHERE correction.at <= midnight RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 })
  }) AS found
  CALL (found) {
    UNWIND found AS one
    UNWIND one.active AS person
    RETURN count(DISTINCT person) AS everybody
  }
  WITH midnight, everybody, [one IN found | {
    id: one.community.id,
    smallestKey: one.community.smallestKey,
    residents: one.residents,
    hub: size(one.residents) * 2 > everybody,
    established: one.community.createdAt <= midnight AND coalesce(one.counts <> 'WITHDRAWN', true) AND (coalesce(one.counts = 'VERIFIED', true) AND coalesce(one.community.verifiedAt <= midnight, false)
      OR (one.community.createdAt <= midnight - 2419200000 AND size(one.residents) >= 3))
  }] AS facts
  CALL (facts) {
    UNWIND facts AS one
    WITH one WHERE one.established AND NOT one.hub
    UNWIND one.residents AS person
    WITH person, collect({id: one.id, residents: size(one.residents)}) AS homes
    UNWIND homes AS a
    UNWIND homes AS b
    WITH a, b WHERE a.id < b.id
    WITH a.id AS a, a.residents AS residentsOfA, b.id AS b, b.residents AS residentsOfB, count(*) AS both
    WITH a, b, both, residentsOfA + residentsOfB - both AS either
    WHERE both * 2 >= either
    RETURN collect({a: a, b: b}) AS twins
  }
  WITH facts, twins, everybody
  WHERE everybody > 0
  UNWIND facts AS one
  RETURN one, [pair IN twins WHERE pair.a = one.id | pair.b] AS twins
}
RETURN midnight, one.id AS communityId, one.smallestKey AS smallestKey, size(one.residents) AS residents, one.established AS established, one.hub AS hub, twins
