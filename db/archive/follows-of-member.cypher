// Whom and what a member follows, for the member's own archive alone.
// $memberId.  One row for each.
MATCH (:Member {id: $memberId})-[follows:FOLLOWS]->(followed)
RETURN followed.id AS id, properties(follows) AS properties
