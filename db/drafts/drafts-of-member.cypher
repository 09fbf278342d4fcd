// The drafts of ideas that a member is writing, last changed first.
// $memberId, $limit. No row: none.
MATCH (:Member {id: $memberId})-[:WROTE]->(draft:Draft)
RETURN draft.id AS id, draft.payload AS payload, draft.createdAt AS createdAt, draft.updatedAt AS updatedAt
ORDER BY updatedAt DESC, id
LIMIT $limit
