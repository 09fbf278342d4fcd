// Cases as they are shown, by $ids, in no promised order.
// No row for a case that is not there or not to be seen: by $viewerId (null: anybody) who did not raise it, for none of $organizationIds, and not public or taken back.
UNWIND $ids AS id
MATCH (matter:Case {id: id})
WHERE matter.isPublic AND matter.withdrawnAt IS NULL OR matter.memberId = $viewerId OR matter.organizationId IN $organizationIds
RETURN matter.id AS id, matter.title AS title, matter.body AS body, matter.language AS language, matter.status AS status, matter.isPublic AS isPublic,
  matter.onBehalfOf AS onBehalfOf, matter.memberId AS reporterId, matter.organizationId AS organizationId, matter.communityId AS communityId,
  matter.createdAt AS createdAt, matter.updatedAt AS updatedAt, matter.withdrawnAt AS withdrawnAt
