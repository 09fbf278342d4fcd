// Makes an organization with its first representative.
// $organization: {id, slug, name, about}, $memberId, $at (ms).
// No row: no such member.  The constraint on the slug refuses a second one of the name.
MATCH (member:Member {id: $memberId})
CREATE (member)-[:REPRESENTS {role: 'REPRESENTATIVE', since: $at}]->(organization:Organization {
  id: $organization.id, slug: $organization.slug, name: $organization.name, about: $organization.about, createdAt: $at
})
RETURN organization.id AS organizationId
