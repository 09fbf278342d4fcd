// Who produced ideas: authors and makers before an instant, with the instant at which each first did anything on the idea.
// $productions: list of {ideaId, asOf}. One row for each production and producer; persons and staff only. No row: nobody produced it.
// arrivedAt: first act of any kind of a person on the idea before asOf; for an author without one, and for staff, its creation. The first attention, which is known, is
// the first act unless something came before it or it was voided: then, and where there is none, the acts are walked.
UNWIND $productions AS production
MATCH (idea:Idea {id: production.ideaId})
WITH idea, production.asOf AS asOf
CALL (idea, asOf) {
  MATCH (producer:Member)-[authored:AUTHORED]->(idea)
  WHERE (authored.role = 'AUTHOR' OR authored.since < asOf) AND (authored.until IS NULL OR authored.until >= asOf)
  RETURN producer
  UNION
  MATCH (producer:Member)-[made:HELPED_MAKE]->(idea)
  WHERE made.firstAt < asOf
  RETURN producer
}
WITH idea, asOf, producer
WHERE producer.kind <> 'bot'
OPTIONAL MATCH ()-[attended:ATTENDED {key: producer.id + '@' + idea.id}]->()
USING INDEX SEEK attended:ATTENDED(key)
CALL (idea, asOf, producer, attended) {
  WITH idea, asOf, producer, attended
  WHERE producer.kind = 'person' AND (attended IS NULL OR attended.voidedAt IS NOT NULL OR attended.firstAt >= asOf)
  MATCH (producer)-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|RAISED|CLAIMED|CONFIRMED|REOPENED|MODERATED|ASKED|PRESENTED]->(idea)
  WHERE act.at < asOf AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
  RETURN act.at AS at
  UNION ALL
  WITH idea, asOf, producer, attended
  WHERE attended.voidedAt IS NULL AND attended.firstAt < asOf
  MATCH (producer)-[act:PROPOSED|PASSED|POSTED|JOINED]->(idea)
  WHERE act.at < asOf AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
  RETURN act.at AS at
  UNION ALL
  WITH asOf, attended
  WHERE attended.voidedAt IS NULL AND attended.firstAt < asOf
  RETURN attended.firstAt AS at
  UNION ALL
  RETURN null AS at
}
WITH idea, asOf, producer, min(at) AS firstAct
RETURN idea.id AS ideaId, asOf, producer.id AS memberId, producer.kind = 'staff' AS staff, coalesce(firstAct, idea.createdAt) AS arrivedAt
