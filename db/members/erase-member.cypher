// A member leaves: what is theirs alone is gone (account, sessions, keys, apps and what was let them, drafts, notices, mails, invitations, links, follows), what they contributed stays under a tombstone without a name.
// $memberId, $email (or null), $jobId, $forgotten: what they were called and reached by, as JSON, for the job that takes it out of every text, $at (ms).  One row. No row: no such member.
MATCH (member:Member {id: $memberId})
CALL (member) {
  MATCH (member)-[:GRANTS]->(grant:Grant)
  OPTIONAL MATCH (grant)<-[:UNDER]-(token)
  DETACH DELETE grant, token
}
CALL (member) {
  MATCH (member)-[:OWNS]->(app:App)
  OPTIONAL MATCH (app)<-[:ADMITS]-(grant:Grant)
  OPTIONAL MATCH (grant)<-[:UNDER]-(token)
  DETACH DELETE app, grant, token
}
CALL (member) {
  MATCH (member)-[:IDENTIFIED_BY|SIGNED_IN|HOLDS|TOLD|SET|MAILED|MADE]->(own)
  OPTIONAL MATCH (own)<-[:CARRIES]-(mail:Mail)
  DETACH DELETE own, mail
}
CALL (member) {
  MATCH (member)-[:WROTE]->(own:Draft|Note)
  DETACH DELETE own
}
CALL (member) {
  MATCH (member)-[tie:FOLLOWS|MUTES|INVITED_TO|REVIEWS]->()
  DELETE tie
}
CALL (member) {
  MATCH (member)<-[tie:FOLLOWS|MENTIONS]-()
  DELETE tie
}
CALL (member) {
  MATCH (member)-[spell:MEMBER_OF|REPRESENTS]->()
  WHERE spell.until IS NULL
  SET spell.until = $at
}
CALL (member) {
  MATCH (member)-[tie:TRUSTS|MENTORS]-(:Member)
  WHERE tie.until IS NULL
  SET tie.until = $at, tie.key = null
}
CALL () {
  MATCH (operation:Operation)
  WHERE operation.key STARTS WITH $memberId + '/'
  DELETE operation
}
CALL () {
  MATCH (mail:Mail)
  USING INDEX mail:Mail(to, createdAt)
  WHERE mail.to = $email AND mail.createdAt >= 0
  DETACH DELETE mail
}
CREATE (:Job {id: $jobId, kind: 'forget', payload: $forgotten, runAt: $at, state: 'queued', attempts: 0})
SET member.deletedAt = $at
REMOVE member.name, member.handle, member.handleSkeleton, member.source, member.sourceId, member.sourceKey, member.stagesShownAt
RETURN member.id AS memberId
