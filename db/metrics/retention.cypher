// How many of those who came in a month came again, by their own months of 28 days: METRICS 2.5.
// $placeIds: ids of communities, or of organizations (all communities that they host, together); $from, $asOf (ms): who first did anything there in [$from, $asOf) is looked at; $periods: how many own months at most.
// $endings: only people whose ids end with one of these characters; null: all.
// One row for each place, month (years x 12 + months, UTC) in which somebody came, and own month k from 0 on that is over for somebody: over, how many that is; active: of these, who did anything in [28 k, 28 k + 28) days
// after their first act. In the first own month that act itself counts, taken back or not. No row: no such place, or nobody came, or no own month of anybody is over.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
CALL (place) {
  MATCH (place)-[:HOSTS*0..1]->(:Community)<-[part:TOOK_PART]-(member:Member)
  WHERE member.kind = 'person' AND ($endings IS NULL OR right(member.id, 1) IN $endings)
  WITH member.id AS memberId, min(part.firstAt) AS firstAt
  WHERE firstAt >= $from AND firstAt < $asOf
  RETURN memberId, firstAt, null AS at
  UNION ALL
  MATCH (place)-[:HOSTS*0..1]->(community:Community)
  CALL (community) {
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
      AND act.at >= $from
      AND act.at < $asOf
      AND act.by = 'person'
      AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
      AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    RETURN DISTINCT act.memberId AS memberId, act.at AS at
  }
  RETURN memberId, null AS firstAt, at
}
WITH placeId, memberId, max(firstAt) AS firstAt, collect(at) AS acts
WHERE firstAt IS NOT NULL
WITH placeId, firstAt, toInteger(($asOf - firstAt) / 2419200000) AS over, reduce(seen = [], at IN acts | CASE WHEN (at - firstAt) / 2419200000 IN seen THEN seen ELSE seen + ((at - firstAt) / 2419200000) END) AS seen,
  datetime({epochMillis: firstAt}) AS came
UNWIND range(0, CASE WHEN over < $periods THEN over ELSE $periods END - 1) AS k
RETURN placeId, came.year * 12 + came.month - 1 AS month, k, count(*) AS over, count(CASE WHEN k = 0 OR k IN seen THEN 1 END) AS active
ORDER BY month, k
