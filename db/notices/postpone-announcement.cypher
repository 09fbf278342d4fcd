// An announcement that could not be told waits longer after each try, an hour at most, so that it stands in nobody's way. $jobId, $now (ms).  No rows.
MATCH (job:Job {id: $jobId})
SET job.attempts = job.attempts + 1, job.runAt = $now + 1000 * toInteger(CASE WHEN job.attempts > 11 THEN 3600 ELSE 2 ^ job.attempts END)
