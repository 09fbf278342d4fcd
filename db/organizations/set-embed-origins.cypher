// Sets which sites may show what an organization hosts in a frame: $embedOrigins (a list, may be empty). $organizationId.  One row. No row: no such organization.
MATCH (organization:Organization {id: $organizationId})
SET organization.embedOrigins = $embedOrigins
RETURN organization.id AS organizationId
