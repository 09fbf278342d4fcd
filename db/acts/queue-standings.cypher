// Asks for the standing of ideas to be measured anew: a job for each idea, in the transaction of the act.
// $jobs: list of {id, ideaId, runAt (ms)}.  No rows.
UNWIND $jobs AS job
CREATE (:Job {id: job.id, kind: 'standing', ideaId: job.ideaId, runAt: job.runAt, state: 'queued', attempts: 0})
