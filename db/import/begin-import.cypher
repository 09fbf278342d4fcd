// Begins an import: notes the source, with the organizations that host its communities and topics that its ideas are about.
// $source, $at (ms), $organizations: list of {id, slug, name, about}, $topics: list of {id, slug, nameNl, nameEn}; ids are used for those that are new.
// One row: the ids of the organizations by slug are those that hold from now on.
MERGE (import:Import {source: $source})
ON CREATE SET import.createdAt = $at
SET import.state = 'RUNNING'
WITH import
CALL () {
  UNWIND $topics AS about
  MERGE (topic:Topic {slug: about.slug})
  ON CREATE SET topic.id = about.id, topic.nameNl = about.nameNl, topic.nameEn = about.nameEn
}
CALL () {
  UNWIND $organizations AS host
  MERGE (organization:Organization {slug: host.slug})
  ON CREATE SET organization.id = host.id, organization.name = host.name, organization.about = host.about, organization.createdAt = $at
}
RETURN import.source AS source
