// Ideas as they are shown, by $ids. In no promised order. No row for an id that is none of an idea.
// The counts are degrees: they cost the same however many there are.
UNWIND $ids AS id
MATCH (idea:Idea {id: id})
OPTIONAL MATCH (idea)-[:IN]->(community:Community)
RETURN idea.id AS id, idea.slug AS slug, idea.source AS source, idea.sourceId AS sourceId, idea.title AS title, coalesce(idea.body, '') AS body,
  idea.language AS language, community.id AS communityId,
  coalesce(idea.statusKind, 'OPEN') AS statusKind, idea.statusLabel AS statusLabel, idea.statusAt AS statusAt,
  idea.createdAt AS createdAt, coalesce(idea.updatedAt, idea.createdAt) AS updatedAt,
  COUNT { (idea)<-[:SUPPORTS]-() } AS supportCount, COUNT { (idea)<-[:OPPOSES]-() } AS opposeCount, COUNT { (idea)<-[:ON]-() } AS commentCount,
  COLLECT {
    MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL
    WITH author.id AS authorId, min(CASE authored.role WHEN 'AUTHOR' THEN 0 ELSE 1 END) AS rank, min(authored.since) AS since
    RETURN authorId ORDER BY rank, since, authorId
  } AS authorIds,
  COLLECT { MATCH (idea)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.slug } AS topicIds
