// What is a member's own and private, for the member's own archive: no secret, no hash.
// $memberId.  One row, of lists of maps. No row: no such member.
MATCH (member:Member {id: $memberId})
RETURN
  COLLECT { MATCH (member)-[:IDENTIFIED_BY]->(account:Account) RETURN {email: account.email, language: account.language, role: account.role, createdAt: account.createdAt} } AS account,
  COLLECT { MATCH (member)-[:SIGNED_IN]->(session:Session) RETURN {createdAt: session.createdAt, lastUsedAt: session.lastUsedAt, userAgent: session.userAgent} } AS sessions,
  COLLECT { MATCH (member)-[:HOLDS]->(key:ApiKey) RETURN {name: key.name, scopes: key.scopes, createdAt: key.createdAt, lastUsedAt: key.lastUsedAt, expiresAt: key.expiresAt, revokedAt: key.revokedAt} } AS keys,
  COLLECT { MATCH (member)-[:OWNS]->(app:App) RETURN {name: app.name, url: app.url, createdAt: app.createdAt, removedAt: app.removedAt} } AS apps,
  COLLECT { MATCH (member)-[:GRANTS]->(grant:Grant)-[:ADMITS]->(app:App) RETURN {app: app.name, scopes: grant.scopes, createdAt: grant.createdAt, revokedAt: grant.revokedAt} } AS grants,
  COLLECT { MATCH (member)-[:WROTE]->(draft:Draft) RETURN {kind: draft.kind, payload: draft.payload, updatedAt: draft.updatedAt} } AS drafts,
  COLLECT { MATCH (member)-[:TOLD]->(notice:Notice) RETURN {kind: notice.kind, at: notice.at, actorId: notice.actorId, subjectId: notice.subjectId, ideaId: notice.ideaId, readAt: notice.readAt} ORDER BY notice.at DESC LIMIT 10000 } AS notices,
  COLLECT { MATCH (member)-[:SET]->(setting:NoticeSetting) RETURN {group: setting.group, portal: setting.portal, mail: setting.mail} } AS noticeSettings,
  COLLECT { MATCH (member)-[follows:FOLLOWS]->(followed) RETURN {id: followed.id, at: follows.at} } AS follows,
  COLLECT { MATCH (member)-[mutes:MUTES]->(idea:Idea) RETURN {id: idea.id, at: mutes.at} } AS mutes,
  COLLECT { MATCH (member)-[trusts:TRUSTS]->(other:Member) RETURN {id: other.id, topicId: trusts.topicId, since: trusts.since, until: trusts.until} } AS trusts,
  COLLECT { MATCH (member)-[:MADE]->(invitation:Invitation) RETURN {note: invitation.note, createdAt: invitation.createdAt, revokedAt: invitation.revokedAt} } AS invitations,
  COLLECT { MATCH (member)-[brought:BROUGHT]->(guest:Member) RETURN {id: guest.id, at: brought.at} } AS brought,
  COLLECT { MATCH (member)-[accepted:ACCEPTED]->(version:PolicyVersion) RETURN {policy: version.policy, number: version.number, at: accepted.at, hash: accepted.hash} } AS accepted
