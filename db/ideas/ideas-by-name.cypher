// Ids of ideas by their names: Idea.slug in $slugs, or source/sourceId in $sourceKeys. No row for a name that nobody has.
MATCH (idea:Idea) WHERE idea.slug IN $slugs
RETURN idea.id AS id, 'slug' AS kind, idea.slug AS name
UNION ALL
MATCH (idea:Idea) WHERE idea.sourceKey IN $sourceKeys
RETURN idea.id AS id, 'source' AS kind, idea.sourceKey AS name
