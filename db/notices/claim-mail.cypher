// Takes the next mail in hand, until $until (ms): first one whose sender died, else the one that waits longest. $now (ms).
// One row; no row: nothing to send now. The lock comes first, so that of two who ask at once one goes without.
// noticeIds: newest first. attempts: how often it has been tried, this time included. memberId, name and language: null where it takes an invitation to an address.
CALL () {
  MATCH (mail:Mail)
  USING INDEX mail:Mail(state, runAt)
  WHERE mail.state = 'sending' AND mail.runAt <= $now
  RETURN mail ORDER BY mail.state, mail.runAt LIMIT 1
  UNION ALL
  MATCH (mail:Mail)
  USING INDEX mail:Mail(state, runAt)
  WHERE mail.state = 'queued' AND mail.runAt <= $now
  RETURN mail ORDER BY mail.state, mail.runAt LIMIT 1
}
WITH mail LIMIT 1
REMOVE mail.lock
WITH mail
WHERE mail.state IN ['queued', 'sending'] AND mail.runAt <= $now
SET mail.state = 'sending', mail.runAt = $until, mail.attempts = mail.attempts + 1
WITH mail
OPTIONAL MATCH (mail)<-[:MAILED]-(member:Member)
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
RETURN mail.id AS id, mail.to AS to, mail.createdAt AS createdAt, mail.attempts AS attempts, member.id AS memberId, member.name AS name, account.language AS language,
  COLLECT { MATCH (mail)-[:TELLS]->(notice:Notice) RETURN notice.id ORDER BY notice.at DESC, notice.id DESC } AS noticeIds
