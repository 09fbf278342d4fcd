// Keeps a draft of a member: a new one, or what stands in it now. The lock of the member is held.
// $memberId, $draftId, $payload (JSON), $at (ms).
MATCH (member:Member {id: $memberId})
MERGE (draft:Draft {id: $draftId})
ON CREATE SET draft.kind = 'idea', draft.createdAt = $at
SET draft.payload = $payload, draft.updatedAt = $at
MERGE (member)-[:WROTE]->(draft)
RETURN draft.id AS draftId
