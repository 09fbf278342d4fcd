// A withdrawn comment or post stands again, with the words that it had. The lock of the text is held.
// $textId.  One row: the words. No row: no such text, or its words are gone.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
}
MATCH (text)-[:WAS]->(kept:EarlierText)
WHERE kept.edition = coalesce(text.edition, 1)
SET text.title = kept.title, text.body = kept.body, text.withdrawnAt = null
DETACH DELETE kept
WITH text
CALL (text) {
  MATCH (text)-[from:TAKEN_FROM]->(subject)
  CREATE (text)-[:ON]->(subject)
  DELETE from
}
RETURN text.id AS textId, text.body AS body
