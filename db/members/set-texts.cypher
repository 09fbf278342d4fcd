// Gives texts other words, where somebody is to be forgotten: no edition, no act.
// $texts: list of {id, edition (of an earlier text, else null), slug (in the address of an idea), title, body, reason (each or null)}.  No rows.
UNWIND $texts AS row
CALL (row) {
  MATCH (text:Comment {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:Post {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:Idea {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:IdeaVersion {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:Amendment {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:Case {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:Outcome {id: row.id}) RETURN text
  UNION ALL
  MATCH (text:Task {id: row.id}) RETURN text
}
CALL (text, row) {
  WITH text, row WHERE row.edition IS NULL
  SET text.slug = row.slug, text.title = row.title, text.body = row.body, text.reason = row.reason
}
CALL (text, row) {
  MATCH (text)-[:WAS]->(earlier:EarlierText)
  WHERE earlier.edition = row.edition
  SET earlier.title = row.title, earlier.body = row.body
}
