// Ids of communities by their names: Community.slug in $slugs, or source/sourceId in $sourceKeys. No row for a name that nobody has.
MATCH (community:Community) WHERE community.slug IN $slugs
RETURN community.id AS id, 'slug' AS kind, community.slug AS name
UNION ALL
MATCH (community:Community) WHERE community.sourceKey IN $sourceKeys
RETURN community.id AS id, 'source' AS kind, community.sourceKey AS name
