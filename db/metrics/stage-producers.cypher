// Who produced ideas: authors and makers before an instant, with the instant at which each first did anything on the idea.
// $productions: list of {ideaId, asOf}. One row for each production and producer; persons and staff only. No row: nobody produced it.
// An idea that was merged at asOf counts as the one that it went to, which all that was merged into it helped to make.
// arrivedAt: first act of any kind of a person on the idea or one of its parts (arrivedOn) before asOf; for an author without one, and for staff, the creation of the idea. The first attention,
// which is known, is the first act unless something came before it or it was voided: then, and where there is none, the acts are walked.
UNWIND $productions AS production
MATCH (worked:Idea {id: production.ideaId})
WITH worked, production.asOf AS asOf
CALL (worked, asOf) {
  MATCH (worked)-[went:MERGED_INTO*0..8]->(there:Idea)
  WHERE all(step IN went WHERE step.at < asOf AND (step.endedAt IS NULL OR step.endedAt >= asOf))
  RETURN there AS idea
  ORDER BY size(went) DESC
  LIMIT 1
}
CALL (idea, asOf) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.at < asOf AND (step.endedAt IS NULL OR step.endedAt >= asOf))
  RETURN collect(part) AS parts
}
CALL (idea, parts, asOf) {
  MATCH (producer:Member)-[authored:AUTHORED]->(idea)
  WHERE (authored.role = 'AUTHOR' OR authored.since < asOf) AND (authored.until IS NULL OR authored.until >= asOf)
  RETURN producer
  UNION
  UNWIND parts AS part
  MATCH (producer:Member)-[made:HELPED_MAKE]->(part)
  WHERE made.firstAt < asOf
  RETURN producer
}
WITH worked, idea, parts, asOf, producer
WHERE producer.kind <> 'bot'
UNWIND parts AS part
OPTIONAL MATCH ()-[attended:ATTENDED {key: producer.id + '@' + part.id}]->()
USING INDEX SEEK attended:ATTENDED(key)
CALL (part, asOf, producer, attended) {
  WITH part, asOf, producer, attended
  WHERE producer.kind = 'person' AND (attended IS NULL OR attended.voidedAt IS NOT NULL OR attended.firstAt >= asOf)
  MATCH (producer)-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|RAISED|CLAIMED|CONFIRMED|REOPENED|MODERATED|ASKED|PRESENTED]->(part)
  WHERE act.at < asOf AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
  RETURN act.at AS at
  UNION ALL
  WITH part, asOf, producer, attended
  WHERE attended.voidedAt IS NULL AND attended.firstAt < asOf
  MATCH (producer)-[act:PROPOSED|PASSED|POSTED|JOINED]->(part)
  WHERE act.at < asOf AND (act.voidedAt IS NULL OR act.voidedAt >= asOf)
  RETURN act.at AS at
  UNION ALL
  WITH asOf, attended
  WHERE attended.voidedAt IS NULL AND attended.firstAt < asOf
  RETURN attended.firstAt AS at
  UNION ALL
  RETURN null AS at
}
WITH worked, idea, asOf, producer, part, min(at) AS firstAct
ORDER BY firstAct, part.id
WITH worked, idea, asOf, producer, head(collect(firstAct)) AS firstAct, head(collect(part)) AS firstPart
RETURN worked.id AS ideaId, asOf, producer.id AS memberId, producer.kind = 'staff' AS staff,
  CASE WHEN firstAct IS NULL THEN idea.id ELSE firstPart.id END AS arrivedOn, coalesce(firstAct, idea.createdAt) AS arrivedAt
