// Writes a label of an organization as it is from now on.
// $organizationId, $label: {id, label, kind, colour (1 to 12, or null), rank}, $retiredAt (ms, or null: it is offered).  One row. No row: no such organization.
MATCH (organization:Organization {id: $organizationId})
MERGE (label:StatusLabel {id: $label.id})
SET label.label = $label.label, label.kind = $label.kind, label.colour = $label.colour, label.rank = $label.rank, label.retiredAt = $retiredAt
MERGE (organization)-[:HAS_LABEL]->(label)
RETURN label.id AS labelId
