// Writes an idea with its first version, its author, its community and its topics; topics that are new come to be. The act PROPOSED is written beside it.
// $idea: {id, slug, title, body, language, onBehalfOf}, $memberId, $communityId (null: in no community), $topics: list of {id, slug, name}, $at (ms).
// One row. No row: no such member.
MATCH (member:Member {id: $memberId})
CREATE (member)-[:AUTHORED {role: 'AUTHOR', since: $at}]->(idea:Idea {
  id: $idea.id, slug: $idea.slug, title: $idea.title, body: $idea.body, language: $idea.language, onBehalfOf: $idea.onBehalfOf,
  statusKind: 'OPEN', version: 1, createdAt: $at, updatedAt: $at
})
CREATE (member)-[:WROTE]->(:IdeaVersion {
  id: replace(idea.id, 'idea_', 'version_'), key: idea.id + '@1', ideaId: idea.id, number: 1, title: idea.title, body: idea.body, language: idea.language,
  licence: 'CC-BY-SA-4.0', createdAt: $at
})-[:VERSION_OF]->(idea)
WITH idea
CALL (idea) {
  MATCH (community:Community {id: $communityId})
  CREATE (idea)-[:IN]->(community)
}
CALL (idea) {
  UNWIND $topics AS row
  MERGE (topic:Topic {slug: row.slug})
  ON CREATE SET topic.id = row.id, topic.name = row.name
  MERGE (idea)-[:ABOUT]->(topic)
}
RETURN idea.id AS ideaId
