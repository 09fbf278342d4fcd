// How members reacted to comments and posts, by $textIds, and whether $viewerId (or null) is among them. One row for each kind that is there.
UNWIND $textIds AS textId
CALL (textId) {
  MATCH (text:Comment {id: textId}) RETURN text
  UNION ALL
  MATCH (text:Post {id: textId}) RETURN text
}
MATCH (text)<-[reacts:REACTS]-(member:Member)
RETURN textId, reacts.reaction AS reaction, count(*) AS count, sum(CASE WHEN member.id = $viewerId THEN 1 ELSE 0 END) > 0 AS viewerReacts
