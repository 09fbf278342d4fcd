// How a member invited by mail lately. $memberId, $to (an address), $since, $lately (ms, the later one). Always one row.
// mailed: how many mails since $lately. invited: whether one of theirs since $since went to the address and still holds.
OPTIONAL MATCH (:Member {id: $memberId})-[:MADE]->(invitation:Invitation)<-[:CARRIES]-(mail:Mail)
WHERE mail.createdAt > $since
RETURN sum(CASE WHEN mail.createdAt > $lately THEN 1 ELSE 0 END) AS mailed,
  sum(CASE WHEN mail.to = $to AND invitation.revokedAt IS NULL THEN 1 ELSE 0 END) > 0 AS invited
