// Founds a community, hosted by an organization.
// $community: {id, slug, name, about, language}, $organizationId, $verified (the host vouches for it), $at (ms).
// No row: no such organization.  The constraint on the slug refuses a second one of the name.
MATCH (organization:Organization {id: $organizationId})
CREATE (organization)-[:HOSTS]->(community:Community {
  id: $community.id, slug: $community.slug, name: $community.name, about: $community.about, language: $community.language,
  smallestKey: $community.id, createdAt: $at, verifiedAt: CASE WHEN $verified THEN $at END
})
RETURN community.id AS communityId
