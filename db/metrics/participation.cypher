// How the contributions to some places are spread over their people: METRICS 3.8.
// $placeIds: ids of communities, or of organizations (all communities that they host, together); $from, $asOf (ms).
// One row for each known place. members: persons who ever took part before $asOf and were not deleted by then; contributions: their acts of connecting, exchanging and producing in [$from, $asOf).
// producing: who made something that another than a bot accepted; exchanging: of the others, who exchanged. gini: 0 (all alike) to below 1, null without contributions.
// absenceFactor: the fewest members with half of the contributions or more, null without any.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
CALL (place) {
  CALL (place) {
    MATCH (place)-[:HOSTS*0..1]->(:Community)<-[part:TOOK_PART]-(member:Member)
    WHERE part.firstAt < $asOf AND member.kind = 'person'
    RETURN member.id AS memberId, 0 AS contributed, 0 AS exchanged, 0 AS produced
    UNION ALL
    MATCH (place)-[:HOSTS*0..1]->(community:Community)
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
      WHERE act.communityId = community.id
        AND act.at >= $from
        AND act.at < $asOf
        AND act.by = 'person'
        AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
      OPTIONAL MATCH (acceptor:Member {id: act.acceptedBy})
      RETURN act.memberId AS memberId,
        CASE WHEN type(act) IN ['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED'] THEN 1 ELSE 0 END AS exchange,
        CASE WHEN type(act) IN ['CO_DEVELOPED', 'DELIVERED'] AND act.acceptedAt < $asOf AND act.acceptedBy <> act.memberId AND acceptor.kind <> 'bot' THEN 1 ELSE 0 END AS product
    }
    RETURN memberId, count(*) AS contributed, sum(exchange) AS exchanged, sum(product) AS produced
  }
  WITH memberId, sum(contributed) AS contributed, sum(exchanged) AS exchanged, sum(produced) AS produced
  MATCH (member:Member {id: memberId})
  WHERE member.deletedAt IS NULL OR member.deletedAt >= $asOf
  WITH contributed, exchanged, produced
  ORDER BY contributed
  RETURN collect(contributed) AS counts, sum(contributed) AS contributions,
    count(CASE WHEN produced > 0 THEN 1 END) AS producing, count(CASE WHEN produced = 0 AND exchanged > 0 THEN 1 END) AS exchanging
}
WITH placeId, counts, size(counts) AS members, contributions, producing, exchanging
RETURN placeId, members, contributions, producing, exchanging,
  CASE WHEN contributions > 0 THEN reduce(sum = 0.0, nth IN range(0, members - 1) | sum + (2 * nth + 1 - members) * counts[nth]) / (members * contributions) END AS gini,
  CASE WHEN contributions > 0 THEN reduce(most = {people: 0, acts: 0}, acts IN reverse(counts) |
    CASE WHEN 2 * most.acts >= contributions THEN most ELSE {people: most.people + 1, acts: most.acts + acts} END).people END AS absenceFactor
