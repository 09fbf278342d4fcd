// Takes the next mail in hand, until $until (ms): who dies while sending it gives way then. $now (ms).
// One row; no row: nothing to send now. The lock comes first, so that of two who ask at once one goes without.
// noticeIds: newest first. attempts: how often it has been tried, this time included.
MATCH (mail:Mail)
WHERE mail.state IN ['queued', 'sending'] AND mail.runAt <= $now
WITH mail LIMIT 1
REMOVE mail.lock
WITH mail
WHERE mail.state IN ['queued', 'sending'] AND mail.runAt <= $now
SET mail.state = 'sending', mail.runAt = $until, mail.attempts = mail.attempts + 1
WITH mail
MATCH (mail)<-[:MAILED]-(member:Member)
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
RETURN mail.id AS id, mail.to AS to, mail.createdAt AS createdAt, mail.attempts AS attempts, member.id AS memberId, member.name AS name, account.language AS language,
  COLLECT { MATCH (mail)-[:TELLS]->(notice:Notice) RETURN notice.id ORDER BY notice.at DESC, notice.id DESC } AS noticeIds
