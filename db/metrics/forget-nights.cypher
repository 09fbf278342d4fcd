// Removes the nights after an instant: an act at that instant changes what was found there. They are worked out again when they are needed.
// $at: instant of the earliest act that is new. At most 20 at a time, each with the facts of every community. One row: how many nights went.
MATCH (night:Night)
WHERE night.midnight > $at
WITH night LIMIT 20
DETACH DELETE night
RETURN count(*) AS forgotten
