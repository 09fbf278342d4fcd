// Who contributed how much to ideas, on whom they built and where they came from: METRICS 3.8, collective intelligence.
// $ideaIds, $asOf. Contributions: acts of exchanging and producing by persons, authors among them, on whatever was merged into the idea at $asOf (what was merged away has none of its own).
// One row for each known idea: people: list of {personId, source, firstAt, contributions, partners}; source: that of the first attention, null where there was none (an author), whose first act was at firstAt; partners: a list for each contribution of whom it answers.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.at < $asOf AND (step.endedAt IS NULL OR step.endedAt >= $asOf))
    AND NOT EXISTS { MATCH (idea)-[gone:MERGED_INTO]->(:Idea) WHERE gone.at < $asOf AND (gone.endedAt IS NULL OR gone.endedAt >= $asOf) }
  RETURN collect(part) AS parts
}
CALL (parts) {
  UNWIND parts AS part
  MATCH ()-[act:PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
  USING INDEX SEEK act:PROPOSED(ideaId, at)
  USING INDEX SEEK act:POSTED(ideaId, at)
  USING INDEX SEEK act:COMMENTED(ideaId, at)
  USING INDEX SEEK act:ANSWERED(ideaId, at)
  USING INDEX SEEK act:SHARED(ideaId, at)
  USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
  USING INDEX SEEK act:DELIVERED(ideaId, at)
  WHERE act.ideaId = part.id AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  WITH parts, act.memberId AS personId, min(act.at) AS firstAt, count(*) AS contributions, collect(CASE WHEN type(act) <> 'SHARED' THEN coalesce(act.partnerIds, []) END) AS partners
  CALL (parts, personId) {
    UNWIND parts AS place
    OPTIONAL MATCH ()-[first:ATTENDED {key: personId + '@' + place.id}]->()
    USING INDEX SEEK first:ATTENDED(key)
    RETURN first.source AS source
    ORDER BY coalesce(first.firstAt, 9007199254740991), place.id
    LIMIT 1
  }
  RETURN collect({personId: personId, source: source, firstAt: firstAt, contributions: contributions, partners: partners}) AS people
}
RETURN idea.id AS ideaId, people
