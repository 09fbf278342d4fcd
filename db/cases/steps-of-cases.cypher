// The steps of cases by $caseIds, oldest first, at most 200 each. Who may see a case is decided before.
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})-[:HAS_STEP]->(step:CaseStep)
RETURN caseId, step.id AS id, step.kind AS kind, step.body AS body, step.at AS at, step.memberId AS memberId, step.official AS official
ORDER BY caseId, at, id
