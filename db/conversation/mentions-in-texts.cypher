// Whom comments, posts and ideas name, by $textIds, without those who have left.
UNWIND $textIds AS textId
CALL (textId) {
  MATCH (text:Comment {id: textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: textId}) RETURN text
  UNION ALL
  MATCH (text:Idea {id: textId}) RETURN text
}
MATCH (text)-[:MENTIONS]->(member:Member)
WHERE member.deletedAt IS NULL
RETURN textId, member.id AS memberId ORDER BY member.handle
