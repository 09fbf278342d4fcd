// The ids of what a member made or is tied to, for the member's own archive.
// $memberId.  One row for each; none of another's private things.
MATCH (member:Member {id: $memberId})
CALL (member) {
  RETURN member AS thing
  UNION
  MATCH (member)-[:WROTE|AUTHORED|PRESENTS|WANTS|TOOK|REPRESENTS|MEMBER_OF|SUPPORTS|OPPOSES|BACKS|REACTS|THANKS|MENTORS|CONTESTS]->(thing)
  RETURN thing
  UNION
  MATCH (member)-[:WROTE|AUTHORED]->(text:Case|Comment|Idea)<-[:ATTACHED_TO]-(thing:Attachment {memberId: $memberId})
  RETURN thing
  UNION
  MATCH (member)-[:WROTE]->(:Case)-[:HAS_STEP]->(thing:CaseStep)
  RETURN thing
}
WITH thing WHERE thing.id IS NOT NULL AND NOT thing:Draft AND NOT thing:Note AND NOT thing:Assessment
RETURN DISTINCT thing.id AS id
