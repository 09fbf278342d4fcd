// With whom members are in relation, how often and for how long: what METRICS 3.3 (value, ambassador) and 3.8 (brokers) look at.
// $memberIds, $from, $asOf: the window [from, asOf), $end: the UTC midnight at or after asOf, from which weeks and dates are counted back.
// One row for each known member. days: distinct dates with an act of connecting, exchanging or producing, as numbers of days back from $end, the last being 0; counterparts: other persons exchanged with, either way.
// places: with how many of them in each community, largest first; sharing: numbers of weeks back in which they shared or brought somebody; arrived: persons whom they ever brought and who acted in the window.
UNWIND $memberIds AS memberId
MATCH (member:Member {id: memberId})
CALL (member) {
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
  WHERE act.memberId = member.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  RETURN collect(DISTINCT ($end - 1 - act.at) / 86400000) AS days,
    collect(DISTINCT CASE WHEN type(act) = 'SHARED' THEN ($end - 1 - act.at) / 604800000 END) AS shared
}
CALL (member) {
  CALL (member) {
    MATCH ()-[act:PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED]->()
    USING INDEX SEEK act:PROPOSED(memberId, at)
    USING INDEX SEEK act:POSTED(memberId, at)
    USING INDEX SEEK act:COMMENTED(memberId, at)
    USING INDEX SEEK act:ANSWERED(memberId, at)
    USING INDEX SEEK act:SHARED(memberId, at)
    WHERE act.memberId = member.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    UNWIND act.partnerIds AS partnerId
    RETURN partnerId AS otherId, act.communityId AS communityId
    UNION
    MATCH (other:Member)-[exchange:EXCHANGED_WITH]->()
    USING INDEX SEEK exchange:EXCHANGED_WITH(partnerId, at)
    WHERE exchange.partnerId = member.id AND exchange.at >= $from AND exchange.at < $asOf AND exchange.by = 'person' AND (exchange.voidedAt IS NULL OR exchange.voidedAt >= $asOf)
    RETURN other.id AS otherId, exchange.communityId AS communityId
  }
  MATCH (other:Member {id: otherId})
  WHERE other <> member AND other.kind = 'person'
  RETURN collect(DISTINCT otherId) AS counterparts, collect({communityId: communityId, otherId: otherId}) AS met
}
CALL (met) {
  UNWIND met AS one
  WITH one.communityId AS communityId, count(DISTINCT one.otherId) AS people
  WHERE communityId IS NOT NULL
  WITH communityId, people ORDER BY people DESC, communityId
  RETURN collect({communityId: communityId, people: people}) AS places
}
CALL (member) {
  MATCH (member)-[brought:BROUGHT]->(guest:Member)
  WHERE brought.at < $asOf AND guest.kind = 'person'
  RETURN collect(DISTINCT CASE WHEN brought.at >= $from THEN ($end - 1 - brought.at) / 604800000 END) AS brought, count(DISTINCT CASE WHEN EXISTS {
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
    WHERE act.memberId = guest.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  } THEN guest END) AS arrived
}
RETURN member.id AS memberId, days, counterparts, places, shared + brought AS sharing, arrived
