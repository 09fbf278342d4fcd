// What a member is called and reached by, to be forgotten. $memberId.  One row. No row: no such member.
MATCH (member:Member {id: $memberId})
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
RETURN member.name AS name, member.handle AS handle, account.email AS email, coalesce(member.joinedAt, 0) AS joinedAt
