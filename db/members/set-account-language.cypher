// The language that a member wants the portal in.
// $memberId, $language.  No row: no such member, or one without an account.
MATCH (member:Member {id: $memberId})-[:IDENTIFIED_BY]->(account:Account)
SET account.language = $language
RETURN account.language AS language
