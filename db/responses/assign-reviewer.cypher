// Somebody of the hosting organization is to assess an idea: one open assignment at most.
// $ideaId, $memberId (who is to), $organizationId, $by (member id of who asks), $most (how many may be assigned at once), $at (ms).
// One row. No row: no such idea or member. speaks: represents the organization; full: enough are assigned. changed = false: assigned already, or one of these.
MATCH (idea:Idea {id: $ideaId})
MATCH (member:Member {id: $memberId})
REMOVE idea.lock
WITH idea, member,
  EXISTS { (member)-[represents:REPRESENTS]->(:Organization {id: $organizationId}) WHERE coalesce(represents.since, 0) <= $at AND (represents.until IS NULL OR represents.until > $at) } AS speaks,
  EXISTS { (member)-[open:REVIEWS]->(idea) WHERE open.until IS NULL } AS already,
  COUNT { (idea)<-[open:REVIEWS]-() WHERE open.until IS NULL } >= $most AS full
FOREACH (_ IN CASE WHEN speaks AND NOT already AND NOT full THEN [1] ELSE [] END |
  CREATE (member)-[:REVIEWS {since: $at, by: $by}]->(idea)
)
RETURN speaks, full, speaks AND NOT already AND NOT full AS changed
