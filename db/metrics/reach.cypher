// Who acted on what members shared, and on how much of it anybody did: METRICS 3.2.
// $memberIds, $from, $asOf: the window [from, asOf).
// Contributions: acts of exchanging and producing. Acted on: an idea, by any act of attention but a follow; a comment or post, by a reply, reaction or thanks; a share, by whoever came through it; work, by another who accepted it.
// One row for each known member. people: ids of other persons who acted in the window on any idea, text or share of theirs; contributions: theirs in the window; answered: those of them that another acted on before $asOf.
UNWIND $memberIds AS memberId
MATCH (member:Member {id: memberId})
CALL (member) {
  CALL (member) {
    MATCH (member)-[authored:AUTHORED]->(idea:Idea)
    WHERE (authored.role = 'AUTHOR' OR authored.since < $asOf) AND (authored.until IS NULL OR authored.until >= $asOf)
    MATCH ()-[act:SUPPORTED|OPPOSED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:SUPPORTED(ideaId, at)
    USING INDEX SEEK act:OPPOSED(ideaId, at)
    USING INDEX SEEK act:REACTED(ideaId, at)
    USING INDEX SEEK act:COMMENTED(ideaId, at)
    USING INDEX SEEK act:ANSWERED(ideaId, at)
    USING INDEX SEEK act:SHARED(ideaId, at)
    USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
    USING INDEX SEEK act:DELIVERED(ideaId, at)
    WHERE act.ideaId = idea.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    RETURN act.memberId AS personId
    UNION
    MATCH (person:Member)-[exchange:EXCHANGED_WITH]->()
    USING INDEX SEEK exchange:EXCHANGED_WITH(partnerId, at)
    WHERE exchange.partnerId = member.id AND exchange.at >= $from AND exchange.at < $asOf AND exchange.by = 'person' AND (exchange.voidedAt IS NULL OR exchange.voidedAt >= $asOf)
    RETURN person.id AS personId
    UNION
    MATCH (member)-[:WROTE]->(:Comment|Post)<-[sign:REACTS|THANKS]-(person:Member)
    WHERE sign.since >= $from AND sign.since < $asOf AND person.kind = 'person'
    RETURN person.id AS personId
    UNION
    MATCH (member)-[brought:BROUGHT]->(person:Member)
    WHERE brought.at >= $from AND brought.at < $asOf AND person.kind = 'person'
    RETURN person.id AS personId
  }
  WITH member, personId
  WHERE personId <> member.id
  RETURN collect(personId) AS people
}
CALL (member) {
  MATCH (member)-[:WROTE]->(text:Comment|Post)
  WHERE text.createdAt >= $from AND text.createdAt < $asOf
    AND (EXISTS {
      MATCH (text)<-[:ON|REPLIES_TO]-(reply:Comment)<-[:WROTE]-(other:Member)
      WHERE other <> member AND other.kind = 'person' AND reply.createdAt < $asOf
    } OR EXISTS {
      MATCH (text)<-[sign:REACTS|THANKS]-(other:Member)
      WHERE other <> member AND other.kind = 'person' AND sign.since < $asOf
    })
  RETURN collect(text.createdAt) AS answeredAt
}
CALL (member, answeredAt) {
  MATCH ()-[act:PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
  USING INDEX SEEK act:PROPOSED(memberId, at)
  USING INDEX SEEK act:POSTED(memberId, at)
  USING INDEX SEEK act:COMMENTED(memberId, at)
  USING INDEX SEEK act:ANSWERED(memberId, at)
  USING INDEX SEEK act:SHARED(memberId, at)
  USING INDEX SEEK act:CO_DEVELOPED(memberId, at)
  USING INDEX SEEK act:DELIVERED(memberId, at)
  WHERE act.memberId = member.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  RETURN count(act) AS contributions, count(CASE
    WHEN type(act) IN ['CO_DEVELOPED', 'DELIVERED'] THEN CASE WHEN act.acceptedAt < $asOf AND act.acceptedBy <> member.id THEN 1 END
    WHEN type(act) = 'SHARED' THEN CASE WHEN EXISTS {
      MATCH (member)-[brought:BROUGHT]->(guest:Member)
      WHERE brought.to IN [act.ideaId, act.communityId] AND brought.at >= act.at AND brought.at < $asOf AND guest.kind = 'person'
    } THEN 1 END
    WHEN act.at IN answeredAt THEN 1
    WHEN type(act) IN ['PROPOSED', 'POSTED'] THEN CASE WHEN EXISTS {
      MATCH ()-[other:SUPPORTED|OPPOSED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
      USING INDEX SEEK other:SUPPORTED(ideaId, at)
      USING INDEX SEEK other:OPPOSED(ideaId, at)
      USING INDEX SEEK other:REACTED(ideaId, at)
      USING INDEX SEEK other:COMMENTED(ideaId, at)
      USING INDEX SEEK other:ANSWERED(ideaId, at)
      USING INDEX SEEK other:SHARED(ideaId, at)
      USING INDEX SEEK other:CO_DEVELOPED(ideaId, at)
      USING INDEX SEEK other:DELIVERED(ideaId, at)
      WHERE other.ideaId = act.ideaId AND other.at >= act.at AND other.at < $asOf AND other.by = 'person' AND other.memberId <> member.id AND (other.voidedAt IS NULL OR other.voidedAt >= $asOf)
    } THEN 1 END
  END) AS answered
}
RETURN member.id AS memberId, people, contributions, answered
