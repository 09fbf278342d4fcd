// Notes what came of a mail. $id; $state: sent, failed, or queued to try again at $runAt (ms); $at (ms); $reason, or null.
// $html, $text: kept where the outbox page shows it, else null. $isBounced: the address refused it for good and gets no more.  No rows.
MATCH (mail:Mail {id: $id})
SET mail.state = $state, mail.runAt = $runAt, mail.reason = $reason, mail.html = $html, mail.text = $text, mail.sentAt = CASE $state WHEN 'sent' THEN $at ELSE null END
WITH mail
WHERE $isBounced
MATCH (mail)<-[:MAILED]-(:Member)-[:IDENTIFIED_BY]->(account:Account)
WHERE account.email = mail.to
SET account.bouncedAt = $at
