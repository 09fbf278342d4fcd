// What one member holds of ideas: supports, opposes, follows, is an author. $memberId, $ideaIds. One row for each idea that there is.
// Where others were merged into an idea, what the member said last of any of them counts.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.endedAt IS NULL)
  OPTIONAL MATCH ()-[supports:SUPPORTS {key: $memberId + '@' + part.id}]->()
  OPTIONAL MATCH ()-[opposes:OPPOSES {key: $memberId + '@' + part.id}]->()
  RETURN max(supports.actId) AS supported, max(opposes.actId) AS opposed
}
OPTIONAL MATCH ()-[follows:FOLLOWS {key: $memberId + '@' + ideaId}]->()
RETURN ideaId, coalesce(supported > coalesce(opposed, ''), false) AS supports, coalesce(opposed > coalesce(supported, ''), false) AS opposes, follows IS NOT NULL AS follows,
  EXISTS { (idea)<-[authored:AUTHORED]-(:Member {id: $memberId}) WHERE authored.until IS NULL } AS isAuthor
