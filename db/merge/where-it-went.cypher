// Where an idea went: itself, what it was merged into, what that was merged into, and so on.
// $ideaId. One row for each, from the idea upwards. No row: no such idea.
MATCH (:Idea {id: $ideaId})-[merged:MERGED_INTO*0..8]->(there:Idea)
WHERE all(step IN merged WHERE step.endedAt IS NULL)
RETURN there.id AS ideaId, there.title AS title, head(COLLECT { MATCH (there)-[:IN]->(community:Community) RETURN community.id }) AS communityId
ORDER BY size(merged)
