// Takes or renews the lease on a job that must not run twice at once.
// $key: which job; $holder: who asks; $now, $until: ms. One row when it is theirs now; no row: somebody else holds it.
// at: what the job noted last (null at first). The lock comes first, so that of two who ask at once one waits.
MERGE (lease:Lease {key: $key})
SET lease.lock = null
WITH lease
WHERE lease.until IS NULL OR lease.until < $now OR lease.holder = $holder
SET lease.holder = $holder, lease.until = $until
RETURN lease.at AS at
