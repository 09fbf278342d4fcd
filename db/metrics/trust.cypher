// Who endorses members, and for which topics: METRICS 3.8, breadth of trust.
// $memberIds, $from, $asOf: the window [from, asOf).
// An endorsement: somebody said that they trust them on a topic, gave thanks for a comment on an idea or an idea (its topics), or accepted their answer to a question (of no topic). Persons only. A pair that endorses only each other is left out.
// One row for each endorsement of a known member, once for each endorser and topic; topicId is null where there is no topic. at: the first of them.
UNWIND $memberIds AS memberId
MATCH (member:Member {id: memberId})
CALL (member) {
  MATCH (endorser:Member)-[trusts:TRUSTS]->(member)
  WHERE trusts.since < $asOf AND (trusts.until IS NULL OR trusts.until >= $from)
  RETURN endorser, trusts.topicId AS topicId, trusts.since AS at
  UNION
  MATCH (member)-[:WROTE|AUTHORED]->(thing:Comment|Post|Idea)<-[thanks:THANKS]-(endorser:Member)
  WHERE thanks.since >= $from AND thanks.since < $asOf
  OPTIONAL MATCH (thing)-[:ON*0..1]->(:Idea)-[:ABOUT]->(topic:Topic)
  RETURN endorser, topic.id AS topicId, thanks.since AS at
  UNION
  MATCH (member)<-[thanks:THANKS]-(endorser:Member)
  WHERE thanks.since >= $from AND thanks.since < $asOf
  RETURN endorser, null AS topicId, thanks.since AS at
  UNION
  MATCH (member)-[:WROTE]->(:Comment)<-[accepts:ACCEPTS]-(:Post)<-[:WROTE]-(endorser:Member {id: accepts.memberId})
  WHERE accepts.since >= $from AND accepts.since < $asOf
  RETURN endorser, null AS topicId, accepts.since AS at
}
WITH member, endorser, topicId, min(at) AS at
WHERE endorser <> member AND endorser.kind = 'person'
CALL (member, endorser) {
  UNWIND [member, endorser] AS one
  CALL (one) {
    MATCH (one)-[trusts:TRUSTS]->(other:Member)
    WHERE trusts.since < $asOf AND (trusts.until IS NULL OR trusts.until >= $from)
    RETURN other.id AS otherId
    UNION
    MATCH ()-[act:THANKED]->()
    USING INDEX SEEK act:THANKED(memberId, at)
    WHERE act.memberId = one.id AND act.at >= $from AND act.at < $asOf AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    UNWIND act.partnerIds AS otherId
    RETURN otherId
    UNION
    MATCH (one)-[:WROTE]->(:Post)-[accepts:ACCEPTS {memberId: one.id}]->(:Comment)<-[:WROTE]-(other:Member)
    WHERE accepts.since >= $from AND accepts.since < $asOf
    RETURN other.id AS otherId
  }
  RETURN collect(DISTINCT one.id + ' ' + otherId) AS given
}
WITH member, endorser, topicId, at, given
WHERE size(given) <> 2 OR NOT member.id + ' ' + endorser.id IN given
RETURN member.id AS memberId, endorser.id AS endorserId, topicId, at
