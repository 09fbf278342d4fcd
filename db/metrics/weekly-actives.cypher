// How many people acted in some places, week by week (ISO weeks, Monday to Sunday, UTC): what METRICS 2.5 and 2.6 look at.
// $placeIds: ids of communities, or of organizations (all communities that they host, together); $from, $to: Mondays at midnight; $asOf: what was taken back by then does not count.
// $endings: only people whose ids end with one of these characters; null: all.
// One row for each known place: weeks is a list of {week, people}, ascending, without the weeks in which nobody acted; week = (at + 3 d) / 7 d, since 1970 began on a Thursday. older: whether anybody acted there before $from.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
CALL (place) {
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
      AND act.at < $to
      AND act.by = 'person'
      AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
      AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    RETURN DISTINCT act.memberId AS person, (act.at + 259200000) / 604800000 AS week
  }
  WITH week, count(DISTINCT person) AS people
  ORDER BY week
  RETURN collect({week: week, people: people}) AS weeks
}
RETURN placeId, weeks, EXISTS {
  MATCH (place)-[:HOSTS*0..1]->(:Community)<-[part:TOOK_PART]-(member:Member)
  WHERE part.firstAt < $from AND member.kind = 'person'
} AS older
