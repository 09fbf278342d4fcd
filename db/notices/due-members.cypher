// Members for whom a mail is due. $now: ms; $limit: how many of the notices that are due are looked at. One row for each.
MATCH (notice:Notice)
WHERE notice.mailDue <= $now
WITH notice LIMIT $limit
RETURN DISTINCT notice.mailTo AS memberId
ORDER BY memberId
