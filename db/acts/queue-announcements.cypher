// Asks that members be told of something: a job for each announcement, in the transaction of the act that it tells of.
// $jobs: list of {id, runAt (ms), payload (an Announcement as JSON)}.  No rows.
UNWIND $jobs AS job
CREATE (:Job {id: job.id, kind: 'tell', runAt: job.runAt, payload: job.payload, state: 'queued', attempts: 0})
