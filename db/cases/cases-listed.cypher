// Ids of the cases with the organization $organizationId, or of the member $memberId (one of them, the other null), newest first, a page at a time.
// Only those that everybody may read, that $viewerId raised, or that were raised with one of $organizationIds. $statuses: of these; null: of any. $communityId: in this community; null: in any or none.
// Goes on after ($at, $id), which the first page sets beyond everything. Costs as much as there are cases there.
CALL () {
  MATCH (matter:Case) WHERE matter.organizationId = $organizationId AND matter.createdAt <= $at AND matter.id IS NOT NULL RETURN matter
  UNION ALL
  MATCH (matter:Case) WHERE matter.memberId = $memberId AND matter.createdAt <= $at AND matter.id IS NOT NULL RETURN matter
}
WITH matter
WHERE CASE matter.createdAt WHEN $at THEN matter.id > $id ELSE true END
  AND (matter.organizationId IN $organizationIds OR matter.memberId = $viewerId OR matter.isPublic AND matter.withdrawnAt IS NULL)
  AND ($communityId IS NULL OR matter.communityId = $communityId)
  AND ($statuses IS NULL OR matter.status IN $statuses AND matter.withdrawnAt IS NULL)
RETURN matter.id AS id, matter.createdAt AS createdAt
ORDER BY createdAt DESC, id
LIMIT $limit
