// Gives a lease back, noting how far the job came.
// $key, $holder; $at: ms, or null to leave the note as it is. One row; no row: it was not theirs any more.
MATCH (lease:Lease {key: $key})
WHERE lease.holder = $holder
SET lease.until = 0, lease.at = coalesce($at, lease.at)
RETURN lease.at AS at
