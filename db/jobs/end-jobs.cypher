// Removes jobs that are done.
// $jobIds. One row: how many there were.
UNWIND $jobIds AS jobId
MATCH (job:Job {id: jobId})
DELETE job
RETURN count(*) AS ended
