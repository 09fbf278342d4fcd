// The newest mails of the outbox page, with what they say. $before (ms), $limit. One row for each.
MATCH (mail:Mail)
WHERE mail.createdAt < $before
RETURN mail.id AS id, mail.to AS to, mail.state AS state, mail.createdAt AS createdAt, mail.text AS text, mail.reason AS reason
ORDER BY mail.createdAt DESC
LIMIT $limit
