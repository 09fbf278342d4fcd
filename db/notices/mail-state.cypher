// Whether mail reaches a member: $memberId. One row; no row: no account. Both in ms, null where it does.
MATCH (:Member {id: $memberId})-[:IDENTIFIED_BY]->(account:Account)
RETURN account.mailOffAt AS offAt, account.bouncedAt AS bouncedAt
