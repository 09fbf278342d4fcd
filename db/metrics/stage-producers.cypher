// Who produced ideas: authors and accepted contributors before an instant, with the instant at which each first did anything on the idea.
// $productions: list of {ideaId, asOf}. One row for each production and producer; persons and staff only. No row: nobody produced it.
// arrivedAt: first act of any kind on the idea before asOf; for an author without one, its creation.
UNWIND $productions AS production
MATCH (idea:Idea {id: production.ideaId})
WITH idea, production.asOf AS asOf
CALL (idea, asOf) {
  MATCH (producer:Member)-[authored:AUTHORED]->(idea)
  WHERE (authored.role = 'AUTHOR' OR authored.since < asOf) AND (authored.until IS NULL OR authored.until >= asOf)
  RETURN producer
  UNION
  MATCH (producer:Member)-[work:CO_DEVELOPED|DELIVERED]->(idea)
  WHERE work.at < asOf AND work.acceptedAt < asOf AND work.acceptedBy <> producer.id AND (work.voidedAt IS NULL OR work.voidedAt >= asOf)
  MATCH (acceptor:Member {id: work.acceptedBy})
  WHERE acceptor.kind <> 'bot'
  RETURN producer
}
WITH idea, asOf, producer
WHERE producer.kind <> 'bot'
CALL (idea, asOf, producer) {
  OPTIONAL MATCH (producer)-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->(idea)
  WHERE act.at < asOf AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
  RETURN min(act.at) AS firstAct
}
RETURN idea.id AS ideaId, asOf, producer.id AS memberId, producer.kind = 'staff' AS staff, coalesce(firstAct, idea.createdAt) AS arrivedAt
