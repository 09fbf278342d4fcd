// Takes the write lock of the case $caseId, so that of two moves at once the second sees what the first has done; then says how it stands.
// No row: no such case.
MATCH (matter:Case {id: $caseId})
REMOVE matter.lock
WITH matter
RETURN matter.status AS status, matter.memberId AS reporterId, matter.organizationId AS organizationId, matter.communityId AS communityId,
  matter.isPublic AS isPublic, matter.withdrawnAt AS withdrawnAt, coalesce(matter.updatedAt, matter.createdAt) AS movedAt, COUNT { (matter)-[:HAS_STEP]->() } AS steps
