// Puts all notices that are due by mail into one mail a member; what has been read meanwhile is left out, and a mail of nothing is none.
// $mails: list of {id, memberId}, in ascending order of memberId; $now (ms).  No rows. Nobody who has gone, wants no mail or whose address refused it gets one.
// Who had $most mails since $since (ms) hears of what would go at once with the digest instead, at $digestAt (ms); what the digest brings always goes.
// The lock of the member comes first, so that no notice is in two mails.
UNWIND $mails AS wish
MATCH (member:Member {id: wish.memberId})
REMOVE member.lock
WITH wish, member
CALL (wish) {
  MATCH (notice:Notice)
  USING INDEX notice:Notice(mailTo, mailDue)
  WHERE notice.mailTo = wish.memberId AND notice.mailDue <= $now
  RETURN collect(notice) AS found
}
CALL (wish) {
  MATCH (mail:Mail)
  USING INDEX mail:Mail(memberId, createdAt)
  WHERE mail.memberId = wish.memberId AND mail.createdAt > $since
  RETURN count(mail) AS lately
}
WITH wish, member, found, lately < $most OR any(notice IN found WHERE notice.mailDue > notice.writtenAt) AS goes
FOREACH (notice IN CASE WHEN goes THEN [] ELSE found END | SET notice.mailDue = $digestAt)
FOREACH (notice IN CASE WHEN goes THEN found ELSE [] END | REMOVE notice.mailTo, notice.mailDue SET notice.mailedAt = $now)
WITH wish, member, CASE WHEN goes THEN found ELSE [] END AS due
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
WHERE member.deletedAt IS NULL AND account.bouncedAt IS NULL AND account.mailOffAt IS NULL
WITH wish, member, account, [notice IN due WHERE notice.readAt IS NULL] AS news
CALL (wish, member, account, news) {
  WITH wish, member, account, news WHERE account IS NOT NULL AND size(news) > 0
  CREATE (member)-[:MAILED]->(mail:Mail {id: wish.id, memberId: wish.memberId, to: account.email, state: 'queued', runAt: $now, createdAt: $now, attempts: 0})
  WITH mail, news
  UNWIND news AS notice
  CREATE (mail)-[:TELLS]->(notice)
}
