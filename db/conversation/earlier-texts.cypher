// What a comment or post said before, newest first, by $textId: an edition at a time, from before $edition on, at most $limit. Nothing of what was withdrawn.
CALL () {
  MATCH (text:Comment {id: $textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: $textId}) RETURN text
}
MATCH (text)-[:WAS]->(earlier:EarlierText)
WHERE text.withdrawnAt IS NULL AND earlier.edition < $edition
RETURN earlier.edition AS edition, coalesce(earlier.title, '') AS title, earlier.body AS body, earlier.language AS language, earlier.createdAt AS writtenAt
ORDER BY edition DESC
LIMIT $limit
