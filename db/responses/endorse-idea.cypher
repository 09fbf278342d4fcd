// An organization backs an idea: one tie at most.
// $organizationId, $ideaId, $key (organizationId@ideaId), $memberId (who says so), $actId, $at (ms).
// One row. No row: no such organization or idea. own: it hosts the idea itself, nothing is written. changed = false: it backs it already.
MATCH (organization:Organization {id: $organizationId})
MATCH (idea:Idea {id: $ideaId})
REMOVE idea.lock
WITH organization, idea, EXISTS { (organization)-[:HOSTS]->(:Community)<-[:IN]-(idea) } AS own, EXISTS { (organization)-[:ENDORSES]->(idea) } AS already
FOREACH (_ IN CASE WHEN own OR already THEN [] ELSE [1] END |
  CREATE (organization)-[:ENDORSES {key: $key, since: $at, by: $memberId, actId: $actId}]->(idea)
)
RETURN own, NOT own AND NOT already AS changed, head(COLLECT { MATCH (idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
