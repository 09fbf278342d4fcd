// Puts a mail into the outbox that takes an invitation to an address. $invitationId, $mailId, $to (the address), $at (ms).
// An address that had $most of them since $since (ms), from whomever, gets none: the mail is written all the same, as one that failed, so that no answer tells of it.
// One row. No row: no such invitation.
MATCH (invitation:Invitation {id: $invitationId})
CALL () {
  MATCH (sent:Mail)
  USING INDEX sent:Mail(to, createdAt)
  WHERE sent.to = $to AND sent.createdAt > $since AND EXISTS { (sent)-[:CARRIES]->() }
  RETURN count(sent) >= $most AS enough
}
CREATE (mail:Mail {
  id: $mailId, to: $to, state: CASE WHEN enough THEN 'failed' ELSE 'queued' END, reason: CASE WHEN enough THEN 'This address had enough invitations.' END,
  runAt: $at, createdAt: $at, attempts: 0
})-[:CARRIES]->(invitation)
RETURN mail.id AS mailId
