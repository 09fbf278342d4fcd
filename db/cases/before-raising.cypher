// What is asked before a case is raised: whether the organization is there, and whether it hosts the community.
// $organizationId, $communityId (null: of no community in particular).  One row.
RETURN EXISTS { MATCH (:Organization {id: $organizationId}) } AS organizationThere,
  EXISTS { MATCH (:Organization {id: $organizationId})-[:HOSTS]->(:Community {id: $communityId}) } AS hosted
