// Notes how far an announcement has been told, or removes it when all have been told.
// $jobId, $toldUpTo (id of a member; null: to all).  No rows.
MATCH (job:Job {id: $jobId})
SET job.toldUpTo = $toldUpTo
WITH job
WHERE $toldUpTo IS NULL
DELETE job
