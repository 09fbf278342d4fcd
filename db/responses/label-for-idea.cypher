// The label $labelId, when it is still offered by an organization that hosts the community of the idea $ideaId.  No row: it is not.
MATCH (label:StatusLabel {id: $labelId})
WHERE label.retiredAt IS NULL AND EXISTS { (label)<-[:HAS_LABEL]-(:Organization)-[:HOSTS]->(:Community)<-[:IN]-(:Idea {id: $ideaId}) }
RETURN label.kind AS kind, label.label AS label
