// Cases that were raised with organizations, or about some of their communities, with what was done in them: METRICS 3.7.
// $placeIds: ids of communities or organizations; $from, $asOf: raised in [from, asOf) (ms).
// One row for each known place. cases: of each {raisedAt, reporterId, steps: of {kind, at} before $asOf, oldest first, without the raising}. One that was taken back is none from then on.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
OPTIONAL MATCH (place)-[:HOSTS*0..1]-(organization:Organization)
CALL (place, organization) {
  MATCH (matter:Case)
  USING INDEX SEEK matter:Case(organizationId, createdAt, id)
  WHERE matter.organizationId = organization.id AND matter.id IS NOT NULL AND matter.createdAt >= $from AND matter.createdAt < $asOf
    AND (matter.withdrawnAt IS NULL OR matter.withdrawnAt >= $asOf)
    AND (place = organization OR matter.communityId = place.id)
  RETURN collect({
    raisedAt: matter.createdAt, reporterId: matter.memberId,
    steps: COLLECT {
      MATCH (matter)-[:HAS_STEP]->(step:CaseStep)
      WHERE step.at < $asOf AND step.kind <> 'RAISED'
      RETURN {kind: step.kind, at: step.at} ORDER BY step.at, step.id
    }
  }) AS cases
}
RETURN place.id AS placeId, cases
