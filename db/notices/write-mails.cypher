// Puts all notices that are due by mail into one mail a member; what has been read meanwhile is left out, and a mail of nothing is none.
// $mails: list of {id, memberId}, in ascending order of memberId; $now (ms).  No rows. Nobody who has gone, wants no mail or whose address refused it gets one.
// The lock of the member comes first, so that no notice is in two mails.
UNWIND $mails AS wish
MATCH (member:Member {id: wish.memberId})
REMOVE member.lock
WITH wish, member
CALL (wish) {
  MATCH (notice:Notice)
  USING INDEX notice:Notice(mailTo, mailDue)
  WHERE notice.mailTo = wish.memberId AND notice.mailDue <= $now
  REMOVE notice.mailTo, notice.mailDue
  SET notice.mailedAt = $now
  RETURN collect(notice) AS due
}
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
WHERE member.deletedAt IS NULL AND account.bouncedAt IS NULL AND account.mailOffAt IS NULL
WITH wish, member, account, [notice IN due WHERE notice.readAt IS NULL] AS news
CALL (wish, member, account, news) {
  WITH wish, member, account, news WHERE account IS NOT NULL AND size(news) > 0
  CREATE (member)-[:MAILED]->(mail:Mail {id: wish.id, to: account.email, state: 'queued', runAt: $now, createdAt: $now, attempts: 0})
  WITH mail, news
  UNWIND news AS notice
  CREATE (mail)-[:TELLS]->(notice)
}
