// What one member holds of ideas: supports, opposes, follows, is an author. $memberId, $ideaIds. One row for each idea that there is.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
OPTIONAL MATCH ()-[supports:SUPPORTS {key: $memberId + '@' + ideaId}]->()
OPTIONAL MATCH ()-[opposes:OPPOSES {key: $memberId + '@' + ideaId}]->()
OPTIONAL MATCH ()-[follows:FOLLOWS {key: $memberId + '@' + ideaId}]->()
RETURN ideaId, supports IS NOT NULL AS supports, opposes IS NOT NULL AS opposes, follows IS NOT NULL AS follows,
  EXISTS { (idea)<-[authored:AUTHORED]-(:Member {id: $memberId}) WHERE authored.until IS NULL } AS isAuthor
