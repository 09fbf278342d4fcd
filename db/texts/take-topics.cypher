// An idea is about what another is about. $ideaId, $fromId (the other).  No rows.
MATCH (idea:Idea {id: $ideaId})
MATCH (:Idea {id: $fromId})-[:ABOUT]->(topic:Topic)
MERGE (idea)-[:ABOUT]->(topic)
