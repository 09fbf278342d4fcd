// Which of some midnights have been worked out.
// $midnights: list of instants. One row for each that is stored.
UNWIND $midnights AS midnight
MATCH (night:Night {midnight: midnight})
RETURN night.midnight AS midnight
