// Writes a case with its first step. The act RAISED is written beside it.
// $matter: {id, title, body, language, isPublic, onBehalfOf, communityId}, $memberId, $organizationId, $stepId, $actId, $at (ms).
// One row. No row: no such member or organization.
MATCH (member:Member {id: $memberId})
MATCH (organization:Organization {id: $organizationId})
CREATE (member)-[:WROTE]->(matter:Case {
  id: $matter.id, title: $matter.title, body: $matter.body, language: $matter.language, status: 'RAISED',
  isPublic: $matter.isPublic, consentAt: $at, onBehalfOf: $matter.onBehalfOf, communityId: $matter.communityId,
  organizationId: $organizationId, memberId: $memberId, createdAt: $at, updatedAt: $at
})-[:RAISED_WITH]->(organization)
CREATE (matter)-[:HAS_STEP]->(:CaseStep {id: $stepId, kind: 'RAISED', body: '', at: $at, memberId: $memberId, actId: $actId, official: false})
RETURN matter.id AS caseId
