// Publishes a text as the next version of an idea, whose lock the transaction holds: the idea has that text from now on.
// $ideaId, $memberId (who wrote it), $actId, $version: {id, number, title, body, note (or null)}, $at (ms).
// One row. No row: no such idea or member. The constraint on the key refuses a second version of one number.
MATCH (idea:Idea {id: $ideaId})
MATCH (member:Member {id: $memberId})
CREATE (member)-[:WROTE]->(version:IdeaVersion {
  id: $version.id, key: idea.id + '@' + $version.number, ideaId: idea.id, number: $version.number, title: $version.title, body: $version.body, language: idea.language,
  note: $version.note, licence: 'CC-BY-SA-4.0', actId: $actId, createdAt: $at
})-[:VERSION_OF]->(idea)
SET idea.version = $version.number, idea.title = $version.title, idea.body = $version.body, idea.updatedAt = $at
RETURN version.id AS versionId
