// How many ideas of a community ($communityId) or about a topic ($topicId; one of the two, the other is null) were merged into another. Always one row.
CALL () {
  MATCH (:Community {id: $communityId})<-[:IN]-(idea:Idea) RETURN idea
  UNION ALL
  MATCH (:Topic {id: $topicId})<-[:ABOUT]-(idea:Idea) RETURN idea
}
WITH idea WHERE idea.statusKind = 'MERGED'
RETURN count(idea) AS merged
