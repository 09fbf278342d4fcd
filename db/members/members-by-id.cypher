// Members as they are shown, by $ids, with the organizations that they represent and the communities that they are in at $at (ms).
// In no promised order. No row for an id that is none of a member. Who went keeps a handle, and has no name.
UNWIND $ids AS id
MATCH (member:Member {id: id})
RETURN member.id AS id, coalesce(member.handle, member.id) AS handle, CASE WHEN member.deletedAt IS NULL THEN member.name END AS name, member.kind AS kind,
  member.source AS source, member.sourceId AS sourceId, member.joinedAt AS joinedAt, member.deletedAt AS deletedAt, member.stagesShownAt IS NOT NULL AS showsStages,
  COLLECT {
    MATCH (member)-[represents:REPRESENTS]->(organization:Organization)
    WHERE coalesce(represents.since, 0) <= $at AND (represents.until IS NULL OR represents.until > $at)
    RETURN DISTINCT organization.id AS organizationId ORDER BY organizationId
  } AS organizationIds,
  COLLECT {
    MATCH (member)-[spell:MEMBER_OF]->(community:Community) WHERE spell.until IS NULL
    RETURN DISTINCT community.id AS communityId ORDER BY communityId LIMIT 100
  } AS communityIds
