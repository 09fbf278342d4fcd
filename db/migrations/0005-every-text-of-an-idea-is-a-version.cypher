// Every published text of an idea is a version of its own, the first one too; amendments are found by the idea that they would change.

CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:IdeaVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_key IF NOT EXISTS FOR (n:IdeaVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT version_act IF NOT EXISTS FOR (n:IdeaVersion) REQUIRE n.actId IS UNIQUE;
CREATE INDEX version_by_idea IF NOT EXISTS FOR (n:IdeaVersion) ON (n.ideaId, n.number);
CREATE CONSTRAINT amendment_id IF NOT EXISTS FOR (n:Amendment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT amendment_act IF NOT EXISTS FOR (n:Amendment) REQUIRE n.actId IS UNIQUE;
CREATE INDEX amendment_by_idea IF NOT EXISTS FOR (n:Amendment) ON (n.ideaId, n.createdAt, n.id);
CREATE CONSTRAINT backs_key IF NOT EXISTS FOR ()-[r:BACKS]-() REQUIRE r.key IS UNIQUE;

// Ideas from before have one text: their first. A few at a time, since a transaction may take 64 MB: run again while it says that there are more.
MATCH (idea:Idea)
WHERE idea.version IS NULL
WITH idea LIMIT 200
SET idea.version = 1
MERGE (version:IdeaVersion {key: idea.id + '@1'})
ON CREATE SET version.id = replace(idea.id, 'idea_', 'version_'), version.ideaId = idea.id, version.number = 1, version.title = idea.title,
  version.body = coalesce(idea.body, ''), version.language = idea.language, version.licence = 'CC-BY-SA-4.0', version.createdAt = idea.createdAt
MERGE (version)-[:VERSION_OF]->(idea)
WITH idea, version
CALL (idea, version) {
  MATCH (author:Member)-[:AUTHORED {role: 'AUTHOR'}]->(idea)
  MERGE (author)-[:WROTE]->(version)
}
RETURN count(*) > 0 AS more;
