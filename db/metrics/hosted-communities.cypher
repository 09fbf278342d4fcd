// The communities of a place: itself, or all that the organization hosts. $placeId. Rows: communityId. No row: no such place.
MATCH (place:Community|Organization {id: $placeId})-[:HOSTS*0..1]->(community:Community)
RETURN community.id AS communityId
