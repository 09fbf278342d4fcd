// Keeps what was found of days gone by.
// $key, $until (ms: what happened from then on has no say in it), $value (JSON), $soughtAt (ms, by the clock of the database): when it was begun to be sought.
// One row: how many findings there are.
MERGE (finding:Finding {key: $key})
SET finding.until = $until, finding.value = $value, finding.soughtAt = $soughtAt
REMOVE finding.wantedAt
RETURN COUNT { (:Finding) } AS kept
