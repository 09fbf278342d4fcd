// Communities that count as sources at a midnight, with who hosts them. The night must have been worked out, if anything happened in its 90 days.
// $midnight. One row for each; organizationId is null without a host. No row: there is none.
MATCH (community:Community)
USING INDEX SEEK community:Community(createdAt, id)
WHERE community.createdAt <= $midnight AND community.id IS NOT NULL
OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnight) + '@' + community.id}]->()
USING INDEX SEEK fact:FOUND(key)
WITH community, coalesce(fact.established, community.verifiedAt <= $midnight, false) AS isEstablished
WHERE isEstablished
RETURN community.id AS communityId, head(COLLECT { MATCH (organization:Organization)-[:HOSTS]->(community) RETURN organization.id }) AS organizationId
