// Communities as they are shown, by $ids. In no promised order. No row for an id that is none of a community.
UNWIND $ids AS id
MATCH (community:Community {id: id})
RETURN community.id AS id, community.ideaForm AS ideaForm, community.ideaFormHint AS ideaFormHint, community.slug AS slug, community.name AS name, coalesce(community.about, '') AS about, community.language AS language,
  community.source AS source, community.sourceId AS sourceId, community.createdAt AS createdAt, community.verifiedAt IS NOT NULL AS verified,
  head(COLLECT { MATCH (community)<-[:HOSTS]-(organization:Organization) RETURN organization.id ORDER BY organization.id }) AS organizationId,
  COUNT { (community)<-[member:MEMBER_OF]-() WHERE member.until IS NULL } AS memberCount,
  COUNT { (community)<-[:IN]-() } AS ideaCount
