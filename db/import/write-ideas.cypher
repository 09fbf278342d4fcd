// Writes the ideas of a log with their first versions, authors, communities and topics; not the acts. What is known already stays as it is, but for
// a status that nobody has set in the portal: it follows the log.
// $source, $ideas: list of {id, sourceKey, sourceId, slug, title, body, language, statusKind, createdAt (ms), communityId (or null), authorIds, topics (slugs)}.
// One row for each idea.
UNWIND $ideas AS row
MERGE (idea:Idea {sourceKey: row.sourceKey})
ON CREATE SET idea.id = row.id, idea.source = $source, idea.sourceId = row.sourceId, idea.slug = row.slug, idea.title = row.title, idea.body = row.body,
  idea.language = row.language, idea.version = 1, idea.createdAt = row.createdAt, idea.updatedAt = row.createdAt
FOREACH (status IN CASE WHEN idea.statusAt IS NULL THEN [row.statusKind] ELSE [] END | SET idea.statusKind = status)
WITH idea, row
CALL (idea, row) {
  WITH idea, row WHERE idea.id = row.id
  CREATE (version:IdeaVersion {
    id: replace(idea.id, 'idea_', 'version_'), key: idea.id + '@1', ideaId: idea.id, number: 1, title: idea.title, body: idea.body, language: idea.language,
    licence: 'CC-BY-SA-4.0', createdAt: row.createdAt
  })-[:VERSION_OF]->(idea)
  WITH idea, row, version
  CALL (idea, row) {
    MATCH (community:Community {id: row.communityId})
    CREATE (idea)-[:IN]->(community)
  }
  CALL (idea, row, version) {
    UNWIND row.authorIds AS authorId
    MATCH (author:Member {id: authorId})
    CREATE (author)-[:AUTHORED {role: 'AUTHOR', since: row.createdAt}]->(idea)
    CREATE (author)-[:WROTE]->(version)
  }
  CALL (idea, row) {
    UNWIND row.topics AS slug
    MATCH (topic:Topic {slug: slug})
    CREATE (idea)-[:ABOUT]->(topic)
  }
}
RETURN idea.sourceId AS sourceId, idea.id AS id
