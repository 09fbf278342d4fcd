// Labels of organizations by $ids, or all of $organizationIds in their order (the others empty).  No row for what is not there.
CALL () {
  UNWIND $ids AS id MATCH (label:StatusLabel {id: id})<-[:HAS_LABEL]-(organization:Organization) RETURN label, organization
  UNION
  UNWIND $organizationIds AS organizationId MATCH (organization:Organization {id: organizationId})-[:HAS_LABEL]->(label:StatusLabel) RETURN label, organization
}
RETURN label.id AS id, label.label AS label, label.kind AS kind, label.colour AS colour, label.rank AS rank, label.retiredAt AS retiredAt, organization.id AS organizationId
ORDER BY rank, label, id
