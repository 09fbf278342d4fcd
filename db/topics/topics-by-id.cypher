// Topics as they are shown, by $ids. In no promised order. No row for an id that is none of a topic.
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
RETURN topic.id AS id, topic.slug AS slug, coalesce(topic.nameNl, topic.nameEn, topic.name, topic.slug) AS nameNl, coalesce(topic.nameEn, topic.nameNl, topic.name, topic.slug) AS nameEn,
  COUNT { (topic)<-[:ABOUT]-() } AS ideaCount
