// The texts that responses had, by $responseIds: the last 50 of each, newest first.
UNWIND $responseIds AS responseId
CALL (responseId) {
  MATCH (:OfficialResponse {id: responseId})-[:HAD_TEXT]->(version:ResponseText)
  RETURN version ORDER BY version.number DESC LIMIT 50
}
RETURN responseId, version.number AS number, version.body AS body, version.at AS at, version.memberId AS memberId
ORDER BY responseId, number DESC
