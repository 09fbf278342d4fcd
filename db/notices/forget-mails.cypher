// Forgets mails that were made before $before (ms) and wait no more. $limit at once. One row: how many.
MATCH (mail:Mail)
WHERE mail.createdAt < $before
WITH mail LIMIT $limit
DETACH DELETE mail
RETURN count(*) AS forgotten
