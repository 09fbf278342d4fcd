// Keeps a mail in hand for longer, until $until (ms): who sends it is still at it. $id.  No rows.
MATCH (mail:Mail {id: $id})
REMOVE mail.lock
WITH mail
WHERE mail.state = 'sending'
SET mail.runAt = $until
