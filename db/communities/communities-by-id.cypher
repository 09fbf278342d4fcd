// Communities as they are shown, by $ids. In no promised order. No row for an id that is none of a community.
UNWIND $ids AS id
MATCH (community:Community {id: id})
RETURN community.id AS id, community.ideaForm AS ideaForm, community.ideaFormHint AS ideaFormHint, community.slug AS slug, community.name AS name, coalesce(community.about, '') AS about, community.language AS language,
  community.source AS source, community.sourceId AS sourceId, community.createdAt AS createdAt, coalesce(
    head(COLLECT { MATCH (community)<-[:CORRECTS]-(correction:Correction) RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 }),
    CASE WHEN community.verifiedAt IS NULL THEN 'BY_RULE' ELSE 'VERIFIED' END) AS counting,
  head(COLLECT { MATCH (community)<-[:HOSTS]-(organization:Organization) RETURN organization.id ORDER BY organization.id }) AS organizationId,
  COUNT { (community)<-[member:MEMBER_OF]-() WHERE member.until IS NULL } AS memberCount,
  COUNT { (community)<-[:IN]-() } AS ideaCount
