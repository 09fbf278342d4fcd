// Removes the nights after an instant: an act at that instant changes what was found there. They are worked out again when they are needed.
// Where the instant lies before the last midnight, it is noted too that something was written into days gone by: findings do not hold any more.
// $at: instant of the earliest act that is new. At most 20 nights at a time, each with the facts of every community. One row: how many nights went.
FOREACH (_ IN CASE WHEN $at < timestamp() - timestamp() % 86400000 THEN [1] ELSE [] END |
  CREATE (:LateWrite {at: $at, writtenAt: timestamp()}))
WITH 1 AS one
CALL () {
  MATCH (night:Night)
  WHERE night.midnight > $at
  WITH night LIMIT 20
  DETACH DELETE night
  RETURN count(*) AS forgotten
}
RETURN forgotten
