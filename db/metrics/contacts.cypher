// With whom and with which topics members had contact, on how many distinct dates: the edges of METRICS 3.4.
// $memberIds, $topicId: where the paths lead; $from, $asOf: the window [from, asOf); $most: edges that are followed from each.
// Contact with a person: an exchange, either way; with a topic: attention to an idea about it, or proposing one.
// One row for each known member: total: dates of all contacts together; toTopic: dates of contact with the topic; edges: {otherId, days} to persons, most first.
UNWIND $memberIds AS memberId
MATCH (member:Member {id: memberId})
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
    RETURN partnerId AS otherId, act.at / 86400000 AS day
    UNION
    MATCH (other:Member)-[exchange:EXCHANGED_WITH]->()
    USING INDEX SEEK exchange:EXCHANGED_WITH(partnerId, at)
    WHERE exchange.partnerId = member.id AND exchange.at >= $from AND exchange.at < $asOf AND exchange.by = 'person' AND (exchange.voidedAt IS NULL OR exchange.voidedAt >= $asOf)
    RETURN other.id AS otherId, exchange.at / 86400000 AS day
    UNION
    MATCH ()-[act:PROPOSED|POSTED|SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:PROPOSED(memberId, at)
    USING INDEX SEEK act:POSTED(memberId, at)
    USING INDEX SEEK act:SUPPORTED(memberId, at)
    USING INDEX SEEK act:OPPOSED(memberId, at)
    USING INDEX SEEK act:FOLLOWED(memberId, at)
    USING INDEX SEEK act:REACTED(memberId, at)
    USING INDEX SEEK act:COMMENTED(memberId, at)
    USING INDEX SEEK act:ANSWERED(memberId, at)
    USING INDEX SEEK act:SHARED(memberId, at)
    USING INDEX SEEK act:CO_DEVELOPED(memberId, at)
    USING INDEX SEEK act:DELIVERED(memberId, at)
    WHERE act.memberId = member.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    MATCH (:Idea {id: act.ideaId})-[:ABOUT]->(topic:Topic)
    RETURN topic.id AS otherId, act.at / 86400000 AS day
  }
  WITH member, otherId, count(DISTINCT day) AS days
  WHERE otherId <> member.id
  MATCH (other:Member|Topic {id: otherId})
  WHERE other:Topic OR other.kind = 'person'
  WITH other, days ORDER BY days DESC, other.id
  RETURN sum(days) AS total, sum(CASE WHEN other.id = $topicId THEN days ELSE 0 END) AS toTopic, collect(CASE WHEN other:Member THEN {otherId: other.id, days: days} END)[..$most] AS edges
}
RETURN member.id AS memberId, total, toTopic, edges
