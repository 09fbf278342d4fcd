// Published responses by $ids, or those to $ideaIds (the others empty).  No row for what is not published.
CALL () {
  UNWIND $ids AS id MATCH (response:OfficialResponse {id: id}) RETURN response
  UNION
  UNWIND $ideaIds AS ideaId MATCH (response:OfficialResponse {ideaId: ideaId}) RETURN response
}
WITH response WHERE response.publishedAt IS NOT NULL
RETURN response.id AS id, response.ideaId AS ideaId, response.organizationId AS organizationId, response.body AS body, response.language AS language, response.number AS number,
  response.publishedAt AS publishedAt, response.updatedAt AS updatedAt, response.memberId AS memberId,
  COLLECT { MATCH (response)-[:BECAUSE_OF]->(reason) RETURN reason.id AS reasonId ORDER BY reasonId } AS becauseIds
