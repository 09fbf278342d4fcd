// A member wants no more mail ($at, ms), or mail again ($at null: also where an address had refused it). $memberId.
// One row; no row: no account.
MATCH (:Member {id: $memberId})-[:IDENTIFIED_BY]->(account:Account)
SET account.mailOffAt = $at, account.bouncedAt = CASE WHEN $at IS NULL THEN null ELSE account.bouncedAt END
RETURN account.id AS accountId
