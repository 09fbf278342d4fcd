// Forgets the outcomes of writes that nobody will repeat any more.
// $before (ms).  At most 5,000 at a time.  One row: how many went.
MATCH (operation:Operation)
WHERE operation.at < $before
WITH operation LIMIT 5000
DELETE operation
RETURN count(*) AS forgotten
