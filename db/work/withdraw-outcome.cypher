// Takes an outcome back: it is shown no longer. $outcomeId, $at (ms). One row. No row: no such outcome.
MATCH (outcome:Outcome {id: $outcomeId})
SET outcome.withdrawnAt = $at
RETURN outcome.id AS outcomeId
