// Announcements that wait to be told, oldest first.
// $now: ms; $limit. One row for each; no row: nothing to tell.
MATCH (job:Job)
WHERE job.kind = 'tell' AND job.runAt <= $now
RETURN job.id AS jobId
ORDER BY job.runAt
LIMIT $limit
