// Who could be asked to be a co-author of $ideaIds: those who wrote one of the last hundred comments on the idea itself, or whose work was accepted, who said most first; at most 10 of an idea.
// Authors, who is asked already, who said no, who went and bots are left out. One row for each.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH (said:Comment)
  USING INDEX said:Comment(thread, createdAt, id)
  WHERE said.thread = idea.id AND said.createdAt >= 0 AND said.id IS NOT NULL
  WITH said ORDER BY said.thread DESC, said.createdAt DESC, said.id DESC LIMIT 100
  MATCH (said)<-[:WROTE]-(member:Member)
  RETURN member, count(*) AS times
  UNION ALL
  MATCH (idea)<-[:HELPED_MAKE]-(member:Member)
  RETURN member, 100 AS times
}
WITH idea, member, sum(times) AS times
WHERE member.deletedAt IS NULL AND member.kind <> 'bot'
  AND NOT EXISTS { MATCH (idea)<-[authored:AUTHORED]-(member) WHERE authored.until IS NULL }
  AND NOT EXISTS { (idea)<-[:INVITED_TO]-(member) }
WITH idea, member, times
ORDER BY times DESC, member.id
WITH idea, collect(member.id)[..10] AS memberIds
UNWIND memberIds AS memberId
RETURN idea.id AS ideaId, memberId
