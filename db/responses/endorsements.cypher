// Which organizations back ideas, by $ideaIds, the first to do so first, at most 100 each.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (:Idea {id: ideaId})<-[endorses:ENDORSES]-(organization:Organization)
  RETURN organization.id AS organizationId, endorses.since AS since, endorses.by AS memberId ORDER BY since, organizationId LIMIT 100
}
RETURN ideaId, organizationId, since, memberId
ORDER BY ideaId, since, organizationId
