// Ideas whose standing is asked for, with the jobs that ask: each with all that it was ever merged into, where its attention counts or counted.
// $now: ms; $limit: how many jobs. One row for each job; no row: nothing to do.
MATCH (job:Job)
WHERE job.kind = 'standing' AND job.runAt <= $now
RETURN job.id AS jobId, COLLECT { MATCH (:Idea {id: job.ideaId})-[:MERGED_INTO*0..8]->(idea:Idea) RETURN DISTINCT idea.id } AS ideaIds
LIMIT $limit
