// Takes the write lock of an organization and lists its labels: of the organization $organizationId, or of the one that has the label $labelId (one of them, the other null).
// No row: no such organization or label.
CALL () {
  MATCH (organization:Organization {id: $organizationId}) RETURN organization
  UNION
  MATCH (:StatusLabel {id: $labelId})<-[:HAS_LABEL]-(organization:Organization) RETURN organization
}
REMOVE organization.lock
WITH organization
RETURN organization.id AS organizationId, COLLECT {
  MATCH (organization)-[:HAS_LABEL]->(label:StatusLabel)
  RETURN {id: label.id, label: label.label, kind: label.kind, colour: label.colour, rank: label.rank, retired: label.retiredAt IS NOT NULL}
} AS labels
