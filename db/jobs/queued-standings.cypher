// Ideas whose standing is asked for, with the jobs that ask.
// $now: ms; $limit: how many jobs. One row for each job; no row: nothing to do.
MATCH (job:Job)
WHERE job.kind = 'standing' AND job.runAt <= $now
RETURN job.id AS jobId, job.ideaId AS ideaId
LIMIT $limit
