// How the stages of people in communities went from instant to instant: METRICS 2.2, all but the producers of ideas (stage-producers), and without the evidence.
// $placeIds: ids of communities, or of organizations (all communities that they host; a person counts once in each of them); $instants: ascending; $window: its length in ms.
// $endings: only people whose ids end with one of these characters; null: all.
// One row for each known place and each course of stages that anybody took there: stages, one for each of $instants, and how many people took it. Whoever did accepted work has a row of their own kind:
// productions is a list of {nth (of $instants), ideaId, at} that may lift them. Rows that stay NONE are left out. No row: no such place, or nobody was there yet.
// An act is found once, whatever the number of instants whose windows it lies in. At an instant without a sign of somebody in the windows before it they are LEFT, or NONE before they were first seen: most of a large old community costs no more than that.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})-[:HOSTS*0..1]->(community:Community)
CALL (community) {
  CALL (community) {
    MATCH (member:Member)-[part:TOOK_PART|MEMBER_OF]->(community)
    WHERE $endings IS NULL OR right(member.id, 1) IN $endings
    RETURN member, coalesce(part.firstAt, part.since) AS seenAt, CASE type(part) WHEN 'MEMBER_OF' THEN {since: part.since, until: part.until} END AS spell, null AS sign
    UNION ALL
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
        AND act.at >= head($instants) - 2 * $window
        AND act.at < last($instants)
        AND act.by = 'person'
        AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
      UNWIND [nth IN range(0, size($instants) - 1) WHERE act.at < $instants[nth] AND act.at >= $instants[nth] - 2 * $window] AS nth
      WITH act, nth, $instants[nth] AS asOf
      WHERE act.voidedAt IS NULL OR act.voidedAt >= asOf
      RETURN nth, act.memberId AS memberId, act.at AS actAt, null AS partnerId,
        CASE WHEN act.at >= asOf - $window AND type(act) IN ['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED'] THEN act.at / 86400000 END AS exchangeDay,
        CASE WHEN act.at >= asOf - $window AND type(act) IN ['CO_DEVELOPED', 'DELIVERED'] AND act.ideaId IS NOT NULL AND act.acceptedAt < asOf AND act.acceptedBy <> act.memberId
          THEN {ideaId: act.ideaId, at: act.at, acceptedBy: act.acceptedBy} END AS production
      UNION ALL
      MATCH (actor:Member)-[exchange:EXCHANGED_WITH]->(partner:Member)
      USING INDEX SEEK exchange:EXCHANGED_WITH(communityId, at)
      WHERE exchange.communityId = community.id
        AND exchange.at >= head($instants) - $window
        AND exchange.at < last($instants)
      UNWIND [nth IN range(0, size($instants) - 1) WHERE exchange.at < $instants[nth] AND exchange.at >= $instants[nth] - $window AND coalesce(exchange.voidedAt >= $instants[nth], true)] AS nth
      UNWIND [
        {me: actor.id, other: partner.id, kind: exchange.to},
        {me: partner.id, other: actor.id, kind: exchange.by}
      ] AS side
      WITH nth, side WHERE side.kind <> 'bot' AND ($endings IS NULL OR right(side.me, 1) IN $endings)
      RETURN nth, side.me AS memberId, null AS actAt, side.other AS partnerId, null AS exchangeDay, null AS production
    }
    WITH nth, memberId, max(actAt) AS lastAct, count(DISTINCT exchangeDay) AS days, count(DISTINCT partnerId) AS partners, collect(production) AS productions
    MATCH (member:Member {id: memberId})
    RETURN member, null AS seenAt, null AS spell, {nth: nth, lastAct: lastAct, days: days, partners: partners, productions: productions} AS sign
  }
  WITH member, min(seenAt) AS seenAt, collect(spell) AS spells, collect(sign) AS signs
  WHERE member.kind = 'person' AND seenAt < last($instants)
  WITH member.deletedAt AS deletedAt, seenAt, spells, signs, [nth IN range(0, size($instants) - 1) WHERE $instants[nth] > seenAt AND (
    any(sign IN signs WHERE sign.nth = nth) OR any(spell IN spells WHERE spell.since < $instants[nth] AND spell.since >= $instants[nth] - 2 * $window))] AS telling
  CALL (deletedAt, spells, signs, telling) {
    UNWIND telling AS nth
    WITH deletedAt, nth, $instants[nth] AS asOf, head([sign IN signs WHERE sign.nth = nth]) AS sign, [spell IN spells WHERE spell.since < $instants[nth]] AS begun
    WITH deletedAt, nth, asOf, sign, size(begun) > 0 AS isMember, any(spell IN begun WHERE spell.until IS NULL OR spell.until >= asOf) AS isOpen,
      reduce(latest = null, spell IN begun | CASE WHEN latest IS NULL OR spell.since > latest THEN spell.since ELSE latest END) AS lastJoin,
      reduce(latest = null, spell IN begun | CASE WHEN latest IS NULL OR spell.until > latest THEN spell.until ELSE latest END) AS lastLeave
    WITH nth, sign, CASE
        WHEN deletedAt < asOf THEN 'LEFT'
        WHEN isMember AND NOT isOpen AND coalesce(sign.lastAct <= lastLeave, true) THEN 'LEFT'
        WHEN coalesce(sign.lastAct >= asOf - $window, false) OR coalesce(lastJoin >= asOf - $window, false) THEN CASE WHEN sign.days >= 2 AND sign.partners >= 2 THEN 'PRACTICE' ELSE 'INTEREST' END
        WHEN coalesce(sign.lastAct >= asOf - 2 * $window, false) OR coalesce(lastJoin >= asOf - 2 * $window, false) THEN 'DORMANT'
        ELSE 'LEFT'
      END AS stage
    RETURN collect({nth: nth, stage: stage}) AS told, collect(CASE WHEN stage IN ['INTEREST', 'PRACTICE'] AND size(sign.productions) > 0 THEN {nth: nth, made: sign.productions} END) AS works
  }
  CALL (works) {
    UNWIND works AS work
    UNWIND work.made AS production
    MATCH (acceptor:Member {id: production.acceptedBy})
    WHERE acceptor.kind <> 'bot'
    RETURN collect({nth: work.nth, ideaId: production.ideaId, at: production.at}) AS productions
  }
  RETURN [nth IN range(0, size($instants) - 1) | CASE WHEN $instants[nth] <= seenAt THEN 'NONE' ELSE coalesce(head([one IN told WHERE one.nth = nth | one.stage]), 'LEFT') END] AS stages, productions
}
RETURN placeId, stages, productions, count(*) AS members
