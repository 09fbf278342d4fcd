// A comment or post is withdrawn: its words go to where nobody reads them, it no longer counts as a comment, names nobody and is no accepted answer.
// The lock of the text is held. $textId, $at (ms).  One row. No row: no such text.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
}
CREATE (text)-[:WAS]->(:EarlierText {
  edition: coalesce(text.edition, 1), title: text.title, body: text.body, language: text.language, createdAt: coalesce(text.editedAt, text.createdAt)
})
SET text.title = null, text.body = '', text.withdrawnAt = $at
WITH text
CALL (text) {
  MATCH (text)-[on:ON]->(subject)
  CREATE (text)-[:TAKEN_FROM]->(subject)
  DELETE on
}
CALL (text) {
  MATCH (text)-[names:MENTIONS]->()
  DELETE names
}
CALL (text) {
  MATCH (text)<-[accepts:ACCEPTS]-()
  DELETE accepts
}
RETURN text.id AS textId
