// Takes an announcement in hand: its lock comes first, so that what has been told of it is read when nobody else can tell more.
// $jobId. One row: payload (JSON) and the member up to whom all have been told ('' at first). No row: it has been told to all, perhaps by somebody else while
// this waited for the lock: what was found by then is a node that is gone, whose properties read as null.
MATCH (job:Job {id: $jobId})
REMOVE job.lock
WITH job
WHERE job.payload IS NOT NULL
RETURN job.payload AS payload, coalesce(job.toldUpTo, '') AS toldUpTo
