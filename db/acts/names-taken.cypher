// Which names in URLs are taken.
// $organizations, $communities: lists of slugs.  One row for each that is taken.
MATCH (organization:Organization) WHERE organization.slug IN $organizations
RETURN organization.slug AS slug
UNION ALL
MATCH (community:Community) WHERE community.slug IN $communities
RETURN community.slug AS slug
