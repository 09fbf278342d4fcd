// What the stage of members in a community rests on, at some instants: METRICS 2.2, all but the producers of ideas (stage-producers).
// $places: list of {communityId, memberIds}, memberIds null for everybody who ever took part; $instants; $window: its length in ms.
// One row for each place, instant and person who was seen there before or after; signs count from asOf - 2 x window on. No row: no such community.
UNWIND $places AS place
MATCH (community:Community {id: place.communityId})
UNWIND $instants AS asOf
WITH community, place.memberIds AS memberIds, asOf, asOf - $window AS windowFrom, asOf - 2 * $window AS dormantFrom
CALL (community, memberIds, asOf, windowFrom, dormantFrom) {
  CALL (community, memberIds) {
    WITH community, memberIds WHERE memberIds IS NULL
    MATCH (member:Member)-[part:TOOK_PART|MEMBER_OF]->(community)
    RETURN member, part
    UNION ALL
    UNWIND memberIds AS memberId
    MATCH (member:Member {id: memberId})-[part:TOOK_PART|MEMBER_OF]->(place:Community)
    WHERE place = community
    RETURN member, part
  }
  RETURN member.id AS memberId, part.firstAt AS firstAt, CASE WHEN part.since < asOf THEN {since: part.since, until: part.until} END AS spell,
    null AS actAt, null AS partnerId, null AS exchangeDay, null AS production
  UNION ALL
  CALL (community, memberIds, asOf, windowFrom, dormantFrom) {
    WITH community, memberIds, asOf, windowFrom, dormantFrom WHERE memberIds IS NULL
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
      AND act.at >= dormantFrom
      AND act.at < asOf
      AND act.by = 'person'
      AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
    RETURN act.memberId AS memberId, null AS firstAt, null AS spell, act.at AS actAt, null AS partnerId,
      CASE WHEN act.at >= windowFrom AND type(act) IN ['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED'] THEN act.at / 86400000 END AS exchangeDay,
      CASE WHEN act.at >= windowFrom AND type(act) IN ['CO_DEVELOPED', 'DELIVERED'] AND act.ideaId IS NOT NULL AND act.acceptedAt < asOf AND act.acceptedBy <> act.memberId
        THEN {ideaId: act.ideaId, at: act.at, acceptedBy: act.acceptedBy} END AS production
    UNION ALL
    UNWIND memberIds AS oneId
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
    WHERE act.memberId = oneId
      AND act.at >= dormantFrom
      AND act.at < asOf
      AND act.communityId = community.id
      AND act.by = 'person'
      AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
    RETURN act.memberId AS memberId, null AS firstAt, null AS spell, act.at AS actAt, null AS partnerId,
      CASE WHEN act.at >= windowFrom AND type(act) IN ['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED'] THEN act.at / 86400000 END AS exchangeDay,
      CASE WHEN act.at >= windowFrom AND type(act) IN ['CO_DEVELOPED', 'DELIVERED'] AND act.ideaId IS NOT NULL AND act.acceptedAt < asOf AND act.acceptedBy <> act.memberId
        THEN {ideaId: act.ideaId, at: act.at, acceptedBy: act.acceptedBy} END AS production
  }
  RETURN memberId, firstAt, spell, actAt, partnerId, exchangeDay, production
  UNION ALL
  MATCH (actor:Member)-[exchange:EXCHANGED_WITH]->(partner:Member)
  USING INDEX SEEK exchange:EXCHANGED_WITH(communityId, at)
  WHERE exchange.communityId = community.id
    AND exchange.at >= windowFrom
    AND exchange.at < asOf
    AND (exchange.voidedAt IS NULL OR exchange.voidedAt >= asOf)
    AND (memberIds IS NULL OR actor.id IN memberIds OR partner.id IN memberIds)
  UNWIND [
    {me: actor.id, other: partner.id, kind: exchange.to},
    {me: partner.id, other: actor.id, kind: exchange.by}
  ] AS side
  WITH memberIds, side WHERE side.kind <> 'bot' AND (memberIds IS NULL OR side.me IN memberIds)
  RETURN DISTINCT side.me AS memberId, null AS firstAt, null AS spell, null AS actAt, side.other AS partnerId, null AS exchangeDay, null AS production
}
WITH community, asOf, windowFrom, dormantFrom, memberId, min(firstAt) AS firstAt, collect(spell) AS spells, max(actAt) AS lastAct,
  collect(DISTINCT partnerId) AS partnerIds, collect(DISTINCT exchangeDay) AS days, collect(production) AS productions
MATCH (member:Member {id: memberId})
WHERE member.kind = 'person'
CALL (productions) {
  UNWIND productions AS production
  MATCH (acceptor:Member {id: production.acceptedBy})
  WHERE acceptor.kind <> 'bot'
  RETURN collect({ideaId: production.ideaId, at: production.at}) AS accepted
}
WITH community, asOf, windowFrom, dormantFrom, member, firstAt, lastAct, partnerIds, days, accepted, spells,
  any(spell IN spells WHERE spell.until IS NULL OR spell.until >= asOf) AS isOpen,
  reduce(latest = null, spell IN spells | CASE WHEN latest IS NULL OR spell.since > latest THEN spell.since ELSE latest END) AS lastJoin,
  reduce(latest = null, spell IN spells | CASE WHEN latest IS NULL OR spell.until > latest THEN spell.until ELSE latest END) AS lastLeave,
  reduce(first = null, spell IN spells | CASE WHEN first IS NULL OR spell.since < first THEN spell.since ELSE first END) AS firstJoin
WITH community, asOf, windowFrom, dormantFrom, member, lastAct, partnerIds, days, accepted, spells, isOpen, lastLeave,
  CASE WHEN firstJoin < firstAt OR firstAt IS NULL THEN firstJoin ELSE firstAt END AS since,
  CASE WHEN lastAct > lastJoin OR lastJoin IS NULL THEN lastAct ELSE lastJoin END AS lastSign
RETURN community.id AS communityId, member.id AS memberId, asOf,
  CASE
    WHEN since IS NULL OR since >= asOf THEN 'NONE'
    WHEN member.deletedAt < asOf THEN 'LEFT'
    WHEN size(spells) > 0 AND NOT isOpen AND coalesce(lastAct <= lastLeave, true) THEN 'LEFT'
    WHEN lastSign IS NULL OR lastSign < dormantFrom THEN 'LEFT'
    WHEN lastSign < windowFrom THEN 'DORMANT'
    WHEN size(days) >= 2 AND size(partnerIds) >= 2 THEN 'PRACTICE'
    ELSE 'INTEREST'
  END AS stage,
  CASE WHEN since < asOf THEN since END AS since, lastSign, days, partnerIds, accepted AS productions
