// A member gets a way to sign in. The first account of an empty portal administers it (sign-ups take turns: take-sign-up-turn).
// $memberId, $accountId, $email (normalized), $passwordHash (argon2id), $role (null: MEMBER, or ADMINISTRATOR of an empty portal), $language, $at (ms).
// No row: no such member.  The constraint on the e-mail refuses a second account.
MATCH (member:Member {id: $memberId})
WITH member, COUNT { (:Account) } AS accounts
CREATE (member)-[:IDENTIFIED_BY]->(account:Account {
  id: $accountId, email: $email, passwordHash: $passwordHash, language: $language, createdAt: $at,
  role: coalesce($role, CASE accounts WHEN 0 THEN 'ADMINISTRATOR' ELSE 'MEMBER' END)
})
RETURN account.id AS accountId, account.role AS role
