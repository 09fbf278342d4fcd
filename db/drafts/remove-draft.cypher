// Removes a draft of a member.
// $memberId, $draftId. No row: the member has no such draft.
MATCH (:Member {id: $memberId})-[:WROTE]->(draft:Draft {id: $draftId})
WITH draft, draft.id AS draftId
DETACH DELETE draft
RETURN draftId
