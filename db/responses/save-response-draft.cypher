// Keeps the draft that the people of an organization share. The caller holds the lock of the idea.
// $ideaId, $responseId (of a new one), $organizationId (or null), $body, $revision, $memberId, $at (ms).  One row. No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
MERGE (response:OfficialResponse {ideaId: $ideaId})
ON CREATE SET response.id = $responseId, response.organizationId = $organizationId
SET response.draft = $body, response.draftAt = $at, response.draftBy = $memberId, response.revision = $revision
FOREACH (_ IN CASE WHEN response.id = $responseId THEN [1] ELSE [] END | CREATE (idea)-[:HAS_RESPONSE]->(response)) // what is new hangs nowhere yet
RETURN response.id AS responseId
