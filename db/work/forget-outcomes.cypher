// Removes the words of outcomes that were withdrawn after $from and not after $upTo (ms). Their acts stay, voided.  No rows.
MATCH (outcome:Outcome)
WHERE outcome.withdrawnAt > $from AND outcome.withdrawnAt <= $upTo
SET outcome.title = '', outcome.body = '', outcome.url = null, outcome.amount = null, outcome.currency = null
