// Communities in which ideas about each of $topicIds live, most such ideas first (equals by id), at most 20 each. One row for each topic that there is.
UNWIND $topicIds AS topicId
MATCH (topic:Topic {id: topicId})
RETURN topicId, COLLECT {
  MATCH (topic)<-[:ABOUT]-(idea:Idea)-[:IN]->(community:Community)
  WITH community.id AS communityId, count(idea) AS ideas
  RETURN communityId ORDER BY ideas DESC, communityId LIMIT 20
} AS communityIds
