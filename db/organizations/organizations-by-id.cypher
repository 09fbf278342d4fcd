// Organizations as they are shown, by $ids, with who represents them at $at (ms), at most 100. In no promised order. No row for an unknown id.
UNWIND $ids AS id
MATCH (organization:Organization {id: id})
RETURN organization.id AS id, organization.slug AS slug, organization.name AS name, coalesce(organization.about, '') AS about, organization.createdAt AS createdAt, coalesce(organization.embedOrigins, []) AS embedOrigins,
  COLLECT {
    MATCH (organization)<-[represents:REPRESENTS]-(member:Member)
    WHERE coalesce(represents.since, 0) <= $at AND (represents.until IS NULL OR represents.until > $at) AND member.deletedAt IS NULL
    RETURN DISTINCT member.id AS memberId ORDER BY memberId LIMIT 100
  } AS representativeIds
