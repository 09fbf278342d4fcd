// Whether all residents of communities joined within seven days of each other: METRICS 2.1, attacks considered.
// $communityIds, $midnight, $from: 90 days before it. Residents: persons with acts of any kind there on two dates or more in [from, midnight). Joined: their first act there, or the first membership, whichever came first.
// One row for each known community. residents; between: ms from the first of them who joined to the last, null without residents.
UNWIND $communityIds AS communityId
MATCH (community:Community {id: communityId})
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
  WHERE act.communityId = community.id AND act.at >= $from AND act.at < $midnight AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $midnight)
  WITH community, act.memberId AS personId, count(DISTINCT act.at / 86400000) AS days
  WHERE days >= 2
  CALL (community, personId) {
    MATCH (:Member {id: personId})-[part:TOOK_PART|MEMBER_OF]->(community)
    RETURN min(coalesce(part.firstAt, part.since)) AS joinedAt
  }
  RETURN count(*) AS residents, max(joinedAt) - min(joinedAt) AS between
}
RETURN community.id AS communityId, residents, between
