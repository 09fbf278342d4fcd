// Begins an import: notes the source, with the organizations that host its communities and topics that its ideas are about.
// $source, $at (ms), $organizations: list of {id, slug, name, about}, $topics: list of {id, slug, nameNl, nameEn}; ids are used for those that are new.
// One row: the ids of the organizations by slug are those that hold from now on.
MERGE (import:Import {source: $source})
ON CREATE SET import.createdAt = $at
SET import.state = 'RUNNING'
WITH import
CALL () {
  UNWIND $topics AS row
  MERGE (topic:Topic {slug: row.slug})
  ON CREATE SET topic.id = row.id, topic.nameNl = row.nameNl, topic.nameEn = row.nameEn
}
CALL () {
  UNWIND $organizations AS row
  MERGE (organization:Organization {slug: row.slug})
  ON CREATE SET organization.id = row.id, organization.name = row.name, organization.about = row.about, organization.createdAt = $at
}
RETURN import.source AS source
