// Ids of organizations by $slugs. No row for a slug that nobody has.
MATCH (organization:Organization) WHERE organization.slug IN $slugs
RETURN organization.id AS id, organization.slug AS slug
