// Notes on a comment or post which act it is. $textId, $actId. No rows.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
}
SET text.actId = $actId
