// Communities in which $memberId ever took part or was a member, with who hosts them. At most 500, by id. No row: none.
MATCH (member:Member {id: $memberId})-[:TOOK_PART|MEMBER_OF]->(community:Community)
WITH DISTINCT community
RETURN community.id AS communityId, head(COLLECT { MATCH (community)<-[:HOSTS]-(organization:Organization) RETURN organization.id ORDER BY organization.id }) AS organizationId
ORDER BY communityId
LIMIT 500
