// How the people of each source voted on ideas: METRICS 3.6.
// $ideaIds, $asOf, $midnight: the last UTC midnight at or before it, whose night must have been worked out.
// A vote is for or against; the last of a person counts, on whatever was merged into the idea at $asOf (what was merged away has none of its own); who passed last has none. Authors do not vote. Sources are basins at $asOf.
// One row for each known idea: sources: list of {votes, agree}, empty where nobody voted.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.at < $asOf AND (step.endedAt IS NULL OR step.endedAt >= $asOf))
    AND NOT EXISTS { MATCH (idea)-[gone:MERGED_INTO]->(:Idea) WHERE gone.at < $asOf AND (gone.endedAt IS NULL OR gone.endedAt >= $asOf) }
  RETURN collect(part) AS parts
}
CALL (idea) {
  MATCH (author:Member)-[authored:AUTHORED]->(idea)
  WHERE (authored.role = 'AUTHOR' OR authored.since < $asOf) AND (authored.until IS NULL OR authored.until >= $asOf)
  RETURN collect(author.id) AS authors
}
CALL (parts, authors) {
  UNWIND parts AS part
  MATCH ()-[act:SUPPORTED|OPPOSED|PASSED]->()
  USING INDEX SEEK act:SUPPORTED(ideaId, at)
  USING INDEX SEEK act:OPPOSED(ideaId, at)
  USING INDEX SEEK act:PASSED(ideaId, at)
  WHERE act.ideaId = part.id AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf) AND NOT act.memberId IN authors
  WITH parts, act ORDER BY act.at DESC, act.id DESC
  WITH parts, act.memberId AS personId, type(head(collect(act))) AS vote
  WHERE vote <> 'PASSED'
  CALL (parts, personId) {
    UNWIND parts AS place
    MATCH ()-[first:ATTENDED {key: personId + '@' + place.id}]->()
    USING INDEX SEEK first:ATTENDED(key)
    RETURN first.source AS source
    ORDER BY first.firstAt, place.id
    LIMIT 1
  }
  OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnight) + '@' + source}]->()
  USING INDEX SEEK fact:FOUND(key)
  WITH coalesce(fact.basin, source) AS basin, count(*) AS votes, sum(CASE vote WHEN 'SUPPORTED' THEN 1 ELSE 0 END) AS agree
  RETURN collect({votes: votes, agree: agree}) AS sources
}
RETURN idea.id AS ideaId, sources
