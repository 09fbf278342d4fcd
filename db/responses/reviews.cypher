// Who is assigned to assess ideas, and what was assessed, by $ideaIds: at most 50 people each. For the people of the host.
// recommendation null: not assessed yet. since null: assessed without being assigned.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH (idea)<-[open:REVIEWS]-(member:Member) WHERE open.until IS NULL
  RETURN member, open.since AS since
  UNION
  MATCH (idea)<-[:ASSESSES]-(:Assessment)<-[:WROTE]-(member:Member) WHERE NOT EXISTS { MATCH (idea)<-[open:REVIEWS]-(member) WHERE open.until IS NULL }
  RETURN member, null AS since
}
OPTIONAL MATCH (assessment:Assessment {key: member.id + '@' + ideaId})
WITH ideaId, member, since, assessment ORDER BY since, member.id
WITH ideaId, collect({
  memberId: member.id, since: since, feasibility: assessment.feasibility, fit: assessment.fit, cost: assessment.cost,
  recommendation: assessment.recommendation, assessedAt: assessment.updatedAt
})[..50] AS reviews
UNWIND reviews AS review
RETURN ideaId, review.memberId AS memberId, review.since AS since, review.feasibility AS feasibility, review.fit AS fit, review.cost AS cost,
  review.recommendation AS recommendation, review.assessedAt AS assessedAt
