// Writes acts: one relationship each, from the member to what the act is about.
// $acts: list of {id, type, memberId, by (kind of the actor), targetId, targetLabel, ideaId, communityId, partnerIds, at, recordedAt (ms), acceptedAt, acceptedBy}.
// One row for each act whose member and target are there.
UNWIND $acts AS act
MATCH (member:Member {id: act.memberId})
CALL (act) {
  WITH act WHERE act.targetLabel = 'Idea' MATCH (target:Idea {id: act.targetId}) RETURN target
  UNION ALL
  WITH act WHERE act.targetLabel = 'Community' MATCH (target:Community {id: act.targetId}) RETURN target
  UNION ALL
  WITH act WHERE act.targetLabel = 'Comment' MATCH (target:Comment {id: act.targetId}) RETURN target
  UNION ALL
  WITH act WHERE act.targetLabel = 'Post' MATCH (target:Post {id: act.targetId}) RETURN target
}
CREATE (member)-[:$(act.type) {
  id: act.id, at: act.at, recordedAt: act.recordedAt, by: act.by, memberId: act.memberId,
  ideaId: act.ideaId, communityId: act.communityId, partnerIds: act.partnerIds,
  acceptedAt: act.acceptedAt, acceptedBy: act.acceptedBy, source: act.source, sourceId: act.sourceId
}]->(target)
RETURN act.id AS actId
