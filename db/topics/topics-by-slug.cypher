// Ids of topics by $slugs. No row for a slug that nobody has.
MATCH (topic:Topic) WHERE topic.slug IN $slugs
RETURN topic.id AS id, topic.slug AS slug
