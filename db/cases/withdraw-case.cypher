// Takes the case $caseId back at $at (ms): it stays with who raised it and the organization, and what its reporter did there is voided.
// One row. No row: no such case.
MATCH (matter:Case {id: $caseId})
SET matter.withdrawnAt = $at, matter.updatedAt = $at
WITH matter, COLLECT { MATCH (matter)-[:HAS_STEP]->(step:CaseStep {memberId: matter.memberId}) RETURN step.actId } AS actIds
CALL (actIds) {
  UNWIND actIds AS actId
  MATCH ()-[act:RAISED|CONFIRMED|REOPENED]->()
  USING INDEX SEEK act:RAISED(id)
  USING INDEX SEEK act:CONFIRMED(id)
  USING INDEX SEEK act:REOPENED(id)
  WHERE act.id = actId
  SET act.voidedAt = $at
}
RETURN matter.id AS caseId
