// Writes acts of an archive as they were, each with whom it answered: of what kind they were then, and until when it counts.
// $acts: list of {type, targetId, properties, partners: list of {id, kind}}.  One row: how many were written. One whose member or target is not there is left out.
UNWIND $acts AS row
MATCH (member:Member {id: row.memberId})
MATCH (target:Member|Organization|Community|Topic|Idea|IdeaVersion|Amendment|Comment|Post|Task|Outcome|Case|CaseStep|OfficialResponse|StatusLabel|StatusChange|Correction|Attachment {id: row.targetId})
CREATE (member)-[act:$(row.type)]->(target)
SET act = row.properties
WITH member, act, row
CALL (member, act, row) {
  UNWIND row.partners AS answered
  MATCH (partner:Member {id: answered.id})
  CREATE (member)-[:EXCHANGED_WITH {
    actId: act.id, at: act.at, communityId: act.communityId, partnerId: answered.id, by: act.by, to: answered.kind, voidedAt: act.voidedAt
  }]->(partner)
}
RETURN count(act) AS written
