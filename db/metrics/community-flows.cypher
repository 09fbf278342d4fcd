// Where the people who were active in some places are active later, community by community: METRICS 2.3, moved and spread.
// $placeIds: ids of communities, or of organizations (each of their communities apart); $from, $to (ms); $window: its length in ms. Active: an act or a joining in the window before, neither deleted nor gone by their own word since.
// One row for each place, community of it and other community in which any of its people who were active at $from are active at $to: moved, who are not active in the first any more; spread, who still are.
// No row: no such place, or nobody went anywhere.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})-[:HOSTS*0..1]->(origin:Community)
CALL (origin) {
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
  WHERE act.communityId = origin.id
    AND act.at >= $from - $window
    AND act.at < $from
    AND act.by = 'person'
    AND (act.voidedAt IS NULL OR act.voidedAt >= $from)
  RETURN act.memberId AS memberId, max(act.at) AS lastAct
  UNION ALL
  MATCH (origin)<-[spell:MEMBER_OF]-(joined:Member)
  WHERE spell.since >= $from - $window AND spell.since < $from
  RETURN joined.id AS memberId, null AS lastAct
}
WITH placeId, origin, memberId, max(lastAct) AS lastAct
MATCH (member:Member {id: memberId})
WHERE member.kind = 'person' AND (member.deletedAt IS NULL OR member.deletedAt >= $from)
CALL (member, origin) {
  MATCH (member)-[spell:MEMBER_OF]->(origin)
  WHERE spell.since < $from
  RETURN count(*) > 0 AS isMember, max(spell.until) AS lastLeave, count(CASE WHEN spell.until IS NULL OR spell.until >= $from THEN 1 END) > 0 AS isOpen
}
WITH placeId, origin, member, lastAct, isMember, lastLeave, isOpen
WHERE NOT (isMember AND NOT isOpen AND coalesce(lastAct <= lastLeave, true))
WITH placeId, member, collect(origin) AS origins
WHERE member.deletedAt IS NULL OR member.deletedAt >= $to
CALL (member) {
  CALL (member) {
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
    WHERE act.memberId = member.id
      AND act.at >= $to - $window
      AND act.at < $to
      AND act.communityId IS NOT NULL
      AND act.by = 'person'
      AND (act.voidedAt IS NULL OR act.voidedAt >= $to)
    RETURN act.communityId AS communityId, max(act.at) AS lastAct
    UNION ALL
    MATCH (member)-[spell:MEMBER_OF]->(joined:Community)
    WHERE spell.since >= $to - $window AND spell.since < $to
    RETURN joined.id AS communityId, null AS lastAct
  }
  WITH member, communityId, max(lastAct) AS lastAct
  MATCH (there:Community {id: communityId})
  CALL (member, there) {
    MATCH (member)-[spell:MEMBER_OF]->(there)
    WHERE spell.since < $to
    RETURN count(*) > 0 AS isMember, max(spell.until) AS lastLeave, count(CASE WHEN spell.until IS NULL OR spell.until >= $to THEN 1 END) > 0 AS isOpen
  }
  WITH communityId, lastAct, isMember, lastLeave, isOpen
  WHERE NOT (isMember AND NOT isOpen AND coalesce(lastAct <= lastLeave, true))
  RETURN collect(communityId) AS after
}
UNWIND origins AS origin
UNWIND after AS communityId
WITH placeId, origin.id AS fromId, communityId AS toId, origin.id IN after AS stays
WHERE toId <> fromId
RETURN placeId, fromId, toId, count(CASE WHEN NOT stays THEN 1 END) AS moved, count(CASE WHEN stays THEN 1 END) AS spread
