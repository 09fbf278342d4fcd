// Publishes the response to an idea: its text is kept beside those before it, the draft is gone, and what it came from is named anew. The caller holds the lock of the idea.
// $ideaId, $responseId (of a new one), $organizationId (or null), $body, $language, $number (1 for the first text), $revision, $becauseIds (of comments and ideas), $memberId, $at (ms).
// One row. No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
MERGE (response:OfficialResponse {ideaId: $ideaId})
ON CREATE SET response.id = $responseId
SET response.organizationId = $organizationId, response.body = $body, response.language = $language, response.number = $number, response.revision = $revision,
  response.publishedAt = coalesce(response.publishedAt, $at), response.updatedAt = $at, response.memberId = $memberId,
  response.draft = null, response.draftAt = null, response.draftBy = null, idea.updatedAt = $at
MERGE (idea)-[:HAS_RESPONSE]->(response)
CREATE (response)-[:HAD_TEXT]->(:ResponseText {number: $number, body: $body, at: $at, memberId: $memberId})
WITH response
CALL (response) {
  MATCH (response)-[before:BECAUSE_OF]->(reason)
  WHERE NOT reason.id IN $becauseIds
  DELETE before
}
CALL (response) {
  UNWIND $becauseIds AS becauseId
  MATCH (reason:Comment|Idea {id: becauseId})
  MERGE (response)-[because:BECAUSE_OF]->(reason)
  ON CREATE SET because.at = $at
}
RETURN response.id AS responseId
