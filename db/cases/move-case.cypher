// Writes a step of a case and where the case stands after it. The act is written beside it.
// $caseId, $step: {id, kind, body, memberId, actId, official (by people of the organization)}, $status, $at (ms).  One row. No row: no such case.
MATCH (matter:Case {id: $caseId})
SET matter.status = $status, matter.updatedAt = $at
CREATE (matter)-[:HAS_STEP]->(:CaseStep {
  id: $step.id, kind: $step.kind, body: $step.body, at: $at, memberId: $step.memberId, actId: $step.actId, official: $step.official
})
RETURN matter.id AS caseId
