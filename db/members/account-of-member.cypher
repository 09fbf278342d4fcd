// A member's own account, for the member.
// $memberId.  No row: no such member, or one without an account.
MATCH (member:Member {id: $memberId})-[:IDENTIFIED_BY]->(account:Account)
RETURN account.email AS email, account.passwordHash AS passwordHash, account.role AS role, account.language AS language
