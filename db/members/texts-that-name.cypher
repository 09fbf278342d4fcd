// Texts that name a member and are tied to them: what they wrote or are an author of, and what mentions them, with every edition and version of it.
// $memberId, $needles: what they are called and reached by, lower case.  One row for each text that holds one of them; edition: of an earlier text, else null.
MATCH (member:Member {id: $memberId})
CALL (member) {
  MATCH (member)-[:WROTE|AUTHORED|PRESENTS|WANTS]->(text:Comment|Post|IdeaVersion|Amendment|Case|Idea|Outcome|Task)
  RETURN text
  UNION
  MATCH (member)<-[:MENTIONS]-(text:Comment|Post|Idea)
  RETURN text
  UNION
  MATCH (member)-[:AUTHORED]->(:Idea)<-[:VERSION_OF]-(text:IdeaVersion)
  RETURN text
  UNION
  MATCH (member)<-[:MENTIONS]-(:Idea)<-[:VERSION_OF]-(text:IdeaVersion)
  RETURN text
}
CALL (text) {
  RETURN null AS edition, text.slug AS slug, text.title AS title, text.body AS body, text.reason AS reason
  UNION ALL
  MATCH (text)-[:WAS]->(earlier:EarlierText)
  RETURN earlier.edition AS edition, null AS slug, earlier.title AS title, earlier.body AS body, null AS reason
}
WITH text, edition, slug, title, body, reason, toLower(coalesce(slug, '') + ' ' + coalesce(title, '') + ' ' + coalesce(body, '') + ' ' + coalesce(reason, '')) AS said
WHERE any(needle IN $needles WHERE said CONTAINS needle)
RETURN text.id AS id, edition, slug, title, body, reason
