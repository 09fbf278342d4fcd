// Ideas as they are shown, by $ids. In no promised order. No row for an id that is none of an idea.
// The counts are degrees: they cost the same however many there are. Where others were merged into an idea, each person is counted once over all of them, by the latest that
// they said, and its own authors are not.
UNWIND $ids AS id
MATCH (idea:Idea {id: id})
OPTIONAL MATCH (idea)-[:IN]->(community:Community)
CALL (idea) {
  WITH idea WHERE COUNT { (idea)<-[:MERGED_INTO]-() } > 0
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.endedAt IS NULL)
  WITH idea, collect(part) AS parts WHERE size(parts) > 1
  UNWIND parts AS part
  OPTIONAL MATCH (part)<-[stance:SUPPORTS|OPPOSES]-(member:Member)
  WHERE NOT EXISTS { MATCH (member)-[authored:AUTHORED]->(idea) WHERE authored.until IS NULL }
  WITH member, max(CASE type(stance) WHEN 'SUPPORTS' THEN stance.actId END) AS supported, max(CASE type(stance) WHEN 'OPPOSES' THEN stance.actId END) AS opposed
  WITH count(*) AS known, count(CASE WHEN supported > coalesce(opposed, '') THEN 1 END) AS supporters, count(CASE WHEN opposed > coalesce(supported, '') THEN 1 END) AS opponents
  RETURN CASE WHEN known > 0 THEN supporters END AS supporters, CASE WHEN known > 0 THEN opponents END AS opponents // null where nothing was merged into it
}
RETURN idea.id AS id, idea.slug AS slug, idea.source AS source, idea.sourceId AS sourceId, idea.title AS title, coalesce(idea.body, '') AS body,
  idea.language AS language, community.id AS communityId,
  coalesce(idea.statusKind, 'OPEN') AS statusKind, idea.statusLabel AS statusLabel, idea.statusLabelId AS statusLabelId, idea.onBehalfOf AS onBehalfOf, idea.statusAt AS statusAt,
  idea.createdAt AS createdAt, coalesce(idea.updatedAt, idea.createdAt) AS updatedAt,
  coalesce(idea.version, 1) AS version,
  coalesce(supporters, COUNT { (idea)<-[:SUPPORTS]-() }) AS supportCount,
  coalesce(opponents, COUNT { (idea)<-[:OPPOSES]-() }) AS opposeCount, COUNT { (idea)<-[:ON]-() } AS commentCount, COUNT { (idea)-[:HAD_STATUS]->() } AS changes,
  COLLECT {
    MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL
    WITH author.id AS authorId, min(CASE authored.role WHEN 'AUTHOR' THEN 0 ELSE 1 END) AS rank, min(authored.since) AS since
    RETURN authorId ORDER BY rank, since, authorId
  } AS authorIds,
  COLLECT { MATCH (idea)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.slug } AS topicIds
