// Who left and is still named here and there: jobs of eraseMe, oldest first.
// $now: ms. One row for each; no row: everybody who left is forgotten.
MATCH (job:Job)
WHERE job.kind = 'forget' AND job.runAt <= $now
RETURN job.id AS jobId, job.payload AS payload
ORDER BY job.runAt
LIMIT 10
