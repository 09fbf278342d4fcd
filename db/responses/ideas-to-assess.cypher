// Ids of the ideas in communities of $organizationId that $memberId is assigned to and has not assessed yet, without those that were merged into another, the longest assigned first, at most 100.
MATCH (:Member {id: $memberId})-[open:REVIEWS]->(idea:Idea)
WHERE open.until IS NULL AND idea.statusKind <> 'MERGED' AND NOT EXISTS { MATCH (:Assessment {key: $memberId + '@' + idea.id}) }
  AND EXISTS { (idea)-[:IN]->(:Community)<-[:HOSTS]-(:Organization {id: $organizationId}) }
RETURN idea.id AS ideaId
ORDER BY open.since, ideaId
LIMIT 100
