// Where the people who were active in some places are active later, community by community: METRICS 2.3, moved and spread.
// $placeIds: ids of communities, or of organizations (each of their communities apart); $from, $to (ms); $window: its length in ms. Active: an act or a joining in the window before, neither deleted nor gone by their own word since.
// $endings: only people whose ids end with one of these characters; null: all.
// One row for each place, community of it and other community in which any of its people who were active at $from are active at $to: moved, who are not active in the first any more; spread, who still are.
// No row: no such place, or nobody went anywhere. Looked at later are the communities in which anybody of the place ever took part, and what was done there in the window.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
CALL (place) {
  CALL (place) {
    MATCH (place)-[:HOSTS*0..1]->(origin:Community)
    RETURN origin AS community, $from AS asOf, true AS isBefore
    UNION
    MATCH (place)-[:HOSTS*0..1]->(:Community)<-[:TOOK_PART|MEMBER_OF]-(somebody:Member)
    WITH DISTINCT somebody
    MATCH (somebody)-[:TOOK_PART|MEMBER_OF]->(there:Community)
    RETURN DISTINCT there AS community, $to AS asOf, false AS isBefore
  }
  CALL (community, asOf) {
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
      AND act.at >= asOf - $window
      AND act.at < asOf
      AND act.by = 'person'
      AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
      AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
    RETURN act.memberId AS memberId, max(act.at) AS lastAct
    UNION ALL
    MATCH (community)<-[spell:MEMBER_OF]-(joined:Member)
    WHERE spell.since >= asOf - $window AND spell.since < asOf AND ($endings IS NULL OR right(joined.id, 1) IN $endings)
    RETURN joined.id AS memberId, null AS lastAct
  }
  WITH community, asOf, isBefore, memberId, max(lastAct) AS lastAct
  MATCH (member:Member {id: memberId})
  WHERE member.kind = 'person' AND (member.deletedAt IS NULL OR member.deletedAt >= asOf)
  CALL (member, community, asOf) {
    MATCH (member)-[spell:MEMBER_OF]->(community)
    WHERE spell.since < asOf
    RETURN count(*) > 0 AS isMember, max(spell.until) AS lastLeave, count(CASE WHEN spell.until IS NULL OR spell.until >= asOf THEN 1 END) > 0 AS isOpen
  }
  WITH community, isBefore, memberId, lastAct, isMember, lastLeave, isOpen
  WHERE NOT (isMember AND NOT isOpen AND coalesce(lastAct <= lastLeave, true))
  WITH memberId, collect(CASE WHEN isBefore THEN community.id END) AS before, collect(CASE WHEN NOT isBefore THEN community.id END) AS after
  UNWIND before AS fromId
  UNWIND after AS toId
  WITH fromId, toId, fromId IN after AS stays
  WHERE fromId <> toId
  RETURN fromId, toId, count(CASE WHEN NOT stays THEN 1 END) AS moved, count(CASE WHEN stays THEN 1 END) AS spread
}
RETURN placeId, fromId, toId, moved, spread
