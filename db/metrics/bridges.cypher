// Which other communities the people of communities are active in too: METRICS 3.8, brokers, of communities.
// $communityIds, $from, $asOf: the window [from, asOf). Active: an act of connecting, exchanging or producing there.
// One row for each known community: people: active in it; bridges: list of {communityId, people}: how many of them were active in another one, most first.
UNWIND $communityIds AS communityId
MATCH (community:Community {id: communityId})
CALL (community) {
  MATCH ()-[act:JOINED|FOLLOWED|SUPPORTED|OPPOSED|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
  USING INDEX SEEK act:JOINED(communityId, at)
  USING INDEX SEEK act:FOLLOWED(communityId, at)
  USING INDEX SEEK act:SUPPORTED(communityId, at)
  USING INDEX SEEK act:OPPOSED(communityId, at)
  USING INDEX SEEK act:REACTED(communityId, at)
  USING INDEX SEEK act:PASSED(communityId, at)
  USING INDEX SEEK act:PROPOSED(communityId, at)
  USING INDEX SEEK act:POSTED(communityId, at)
  USING INDEX SEEK act:COMMENTED(communityId, at)
  USING INDEX SEEK act:ANSWERED(communityId, at)
  USING INDEX SEEK act:SHARED(communityId, at)
  USING INDEX SEEK act:CO_DEVELOPED(communityId, at)
  USING INDEX SEEK act:DELIVERED(communityId, at)
  WHERE act.communityId = community.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  RETURN collect(DISTINCT act.memberId) AS people
}
CALL (community, people) {
  UNWIND people AS personId
  CALL (personId) {
    MATCH ()-[act:JOINED|FOLLOWED|SUPPORTED|OPPOSED|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:JOINED(memberId, at)
    USING INDEX SEEK act:FOLLOWED(memberId, at)
    USING INDEX SEEK act:SUPPORTED(memberId, at)
    USING INDEX SEEK act:OPPOSED(memberId, at)
    USING INDEX SEEK act:REACTED(memberId, at)
    USING INDEX SEEK act:PASSED(memberId, at)
    USING INDEX SEEK act:PROPOSED(memberId, at)
    USING INDEX SEEK act:POSTED(memberId, at)
    USING INDEX SEEK act:COMMENTED(memberId, at)
    USING INDEX SEEK act:ANSWERED(memberId, at)
    USING INDEX SEEK act:SHARED(memberId, at)
    USING INDEX SEEK act:CO_DEVELOPED(memberId, at)
    USING INDEX SEEK act:DELIVERED(memberId, at)
    WHERE act.memberId = personId AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf) AND act.communityId IS NOT NULL
    RETURN DISTINCT act.communityId AS otherId
  }
  WITH community, otherId, count(*) AS shared
  WHERE otherId <> community.id
  WITH otherId, shared ORDER BY shared DESC, otherId
  RETURN collect({communityId: otherId, people: shared}) AS bridges
}
RETURN community.id AS communityId, size(people) AS people, bridges
