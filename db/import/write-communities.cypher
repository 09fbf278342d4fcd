// Writes the communities of a log, each hosted by an organization. What is known already stays as it is.
// $source, $communities: list of {id, sourceKey, sourceId, slug, name, about, language, createdAt, verifiedAt (ms or null), organization (slug)}.
// One row for each community.
UNWIND $communities AS row
MATCH (organization:Organization {slug: row.organization})
MERGE (community:Community {sourceKey: row.sourceKey})
ON CREATE SET community.id = row.id, community.source = $source, community.sourceId = row.sourceId, community.smallestKey = row.sourceId,
  community.slug = row.slug, community.name = row.name, community.about = row.about, community.language = row.language,
  community.createdAt = row.createdAt, community.verifiedAt = row.verifiedAt
MERGE (organization)-[:HOSTS]->(community)
RETURN community.sourceId AS sourceId, community.id AS id
