// Of which of $communityIds the member $memberId is a member now. One row for each; none: of none.
MATCH (:Member {id: $memberId})-[member:MEMBER_OF]->(community:Community)
WHERE member.until IS NULL AND community.id IN $communityIds
RETURN DISTINCT community.id AS communityId
