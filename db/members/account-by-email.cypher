// How somebody signs in, by e-mail.
// $email (normalized).  No row: no such account, or its member has gone.
MATCH (account:Account {email: $email})<-[:IDENTIFIED_BY]-(member:Member)
WHERE member.deletedAt IS NULL
RETURN member.id AS memberId, account.passwordHash AS passwordHash, account.role AS role, account.language AS language
