// The community that each member came from when arriving at an idea: the source of METRICS 2.1, steps 2 to 6.
// $arrivals: list of {memberId, ideaId, at, midnight}, midnight being the last UTC midnight at or before `at`; its night must have been worked out.
// One row for each arrival. source: id of a community, or '#none' when no candidate is left. The arrival's own acts on the idea are left out.
// Who took part in no community was at home nowhere by acts: none of theirs are looked for.
UNWIND $arrivals AS arrival
CALL (arrival) {
  CALL (arrival) {
    WITH arrival WHERE EXISTS { (:Member {id: arrival.memberId})-[:TOOK_PART]->() }
    MATCH ()-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|RAISED|CLAIMED|CONFIRMED|REOPENED|MODERATED|ASKED|PRESENTED]->()
    USING INDEX SEEK act:JOINED(memberId, at)
    USING INDEX SEEK act:LEFT(memberId, at)
    USING INDEX SEEK act:FOLLOWED(memberId, at)
    USING INDEX SEEK act:UNFOLLOWED(memberId, at)
    USING INDEX SEEK act:SUPPORTED(memberId, at)
    USING INDEX SEEK act:OPPOSED(memberId, at)
    USING INDEX SEEK act:WITHDREW(memberId, at)
    USING INDEX SEEK act:REACTED(memberId, at)
    USING INDEX SEEK act:PASSED(memberId, at)
    USING INDEX SEEK act:PROPOSED(memberId, at)
    USING INDEX SEEK act:POSTED(memberId, at)
    USING INDEX SEEK act:COMMENTED(memberId, at)
    USING INDEX SEEK act:ANSWERED(memberId, at)
    USING INDEX SEEK act:SHARED(memberId, at)
    USING INDEX SEEK act:CO_DEVELOPED(memberId, at)
    USING INDEX SEEK act:DELIVERED(memberId, at)
    USING INDEX SEEK act:ENDORSED(memberId, at)
    USING INDEX SEEK act:THANKED(memberId, at)
    USING INDEX SEEK act:RESPONDED(memberId, at)
    USING INDEX SEEK act:RAISED(memberId, at)
    USING INDEX SEEK act:CLAIMED(memberId, at)
    USING INDEX SEEK act:CONFIRMED(memberId, at)
    USING INDEX SEEK act:REOPENED(memberId, at)
    USING INDEX SEEK act:MODERATED(memberId, at)
    USING INDEX SEEK act:ASKED(memberId, at)
    USING INDEX SEEK act:PRESENTED(memberId, at)
    WHERE act.memberId = arrival.memberId
      AND act.at >= arrival.at - 7776000000
      AND act.at < arrival.at
      AND act.communityId IS NOT NULL
      AND (act.ideaId IS NULL OR act.ideaId <> arrival.ideaId)
      AND (act.voidedAt IS NULL OR act.voidedAt >= arrival.at)
    RETURN act.communityId AS communityId, count(DISTINCT act.at / 86400000) AS days, null AS since
    UNION ALL
    MATCH (:Member {id: arrival.memberId})-[spell:MEMBER_OF]->(community:Community)
    WHERE spell.since < arrival.at AND (spell.until IS NULL OR spell.until >= arrival.at)
    RETURN community.id AS communityId, 0 AS days, min(spell.since) AS since
  }
  WITH arrival, communityId, sum(days) AS days, min(since) AS since
  MATCH (community:Community {id: communityId})
  OPTIONAL MATCH ()-[fact:FOUND {key: toString(arrival.midnight) + '@' + communityId}]->()
  USING INDEX SEEK fact:FOUND(key)
  WITH community, days, since,
    coalesce(fact.established, community.verifiedAt <= arrival.midnight, false)
      AND (fact IS NOT NULL OR coalesce(head(COLLECT { MATCH (community)<-[:CORRECTS]-(correction:Correction) WHERE correction.at <= arrival.midnight RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 }), 'VERIFIED') = 'VERIFIED') AS established,
    coalesce(fact.hub, false) AS hub
  WHERE established
  WITH community, days, since, hub
  ORDER BY hub, days DESC, coalesce(since, 9007199254740991), community.smallestKey
  RETURN head(collect(community.id)) AS home
}
RETURN arrival.memberId AS memberId, arrival.ideaId AS ideaId, arrival.at AS at, coalesce(home, '#none') AS source
