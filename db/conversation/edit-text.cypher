// Gives a comment or post a new text; the one that stood is kept beside it. The lock of the text is held.
// $textId, $title (null: none), $body, $language, $at (ms).  One row. No row: no such text.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
}
CREATE (text)-[:WAS]->(:EarlierText {
  edition: coalesce(text.edition, 1), title: text.title, body: text.body, language: text.language, createdAt: coalesce(text.editedAt, text.createdAt)
})
SET text.title = $title, text.body = $body, text.language = $language, text.edition = coalesce(text.edition, 1) + 1, text.editedAt = $at
RETURN text.id AS textId
