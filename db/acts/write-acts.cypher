// Writes acts: one relationship each, from the member to what the act is about; with it the state that it begins and the first attention that it is.
// $acts: list of {id, type, memberId, by (kind of the actor), targetId, ideaId, communityId, partnerIds, at, recordedAt (ms), acceptedAt, acceptedBy, source, sourceId,
//   begins: at most one {state (SUPPORTS, OPPOSES or FOLLOWS), key (memberId@ideaId)}; attends: at most one {key (memberId@ideaId), source (community id or '#none')}}.
// No rows. Nothing for an act whose member or target is not there. The constraints on the keys refuse a second state or first attention.
UNWIND $acts AS act
MATCH (member:Member {id: act.memberId})
MATCH (target:Idea|Community|Comment|Post|Member|Case {id: act.targetId})
CREATE (member)-[:$(act.type) {
  id: act.id, at: act.at, recordedAt: act.recordedAt, by: act.by, memberId: act.memberId,
  ideaId: act.ideaId, communityId: act.communityId, partnerIds: act.partnerIds,
  acceptedAt: act.acceptedAt, acceptedBy: act.acceptedBy, source: act.source, sourceId: act.sourceId
}]->(target)
FOREACH (begun IN act.begins | CREATE (member)-[:$(begun.state) {key: begun.key, actId: act.id}]->(target))
FOREACH (first IN act.attends | CREATE (member)-[:ATTENDED {
  key: first.key, actId: act.id, ideaId: act.ideaId, firstAt: act.at, source: first.source
}]->(target))
