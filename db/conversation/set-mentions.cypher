// Whom a comment, post or idea names: at most 10 members, the first of $handles that somebody has who is here. Whom it no longer names is let go.
// $textId, $handles (lower case, in the order of the text).  One row for each who was not named before.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Idea {id: $textId}) RETURN text
}
CALL (text) {
  UNWIND range(0, size($handles) - 1) AS place
  MATCH (member:Member {handle: $handles[place]})
  WHERE member.deletedAt IS NULL
  WITH member ORDER BY place LIMIT 10
  RETURN collect(member) AS named
}
CALL (text, named) {
  MATCH (text)-[names:MENTIONS]->(member:Member)
  WHERE NOT member IN named
  DELETE names
}
UNWIND named AS member
WITH text, member WHERE NOT EXISTS { (text)-[:MENTIONS]->(member) }
CREATE (text)-[:MENTIONS]->(member)
RETURN member.id AS memberId
