// The ids of what lies in a community and of who is tied to it, for an archive of that community: public or not, which is looked at later.
// $communityId.  One row for each; a member is named where they belong to it, host it or are an author.
MATCH (community:Community {id: $communityId})
CALL (community) {
  RETURN community AS thing
  UNION
  MATCH (community)<-[:HOSTS]-(host)-[:HAS_LABEL*0..1]->(thing)
  RETURN thing
  UNION
  MATCH (community)<-[:HOSTS]-()<-[:REPRESENTS]-(thing)
  RETURN thing
  UNION
  MATCH (community)<-[:MEMBER_OF|CONTESTS|IN|POSTED_IN]-(thing)
  RETURN thing
  UNION
  MATCH (thing:Correction)
  USING INDEX thing:Correction(communityId, at, id)
  WHERE thing.communityId = $communityId AND thing.at >= 0 AND thing.id IS NOT NULL
  RETURN thing
  UNION
  MATCH (community)<-[:IN]-(idea)<-[:AUTHORED|VERSION_OF|AMENDS|FOR|ON|TAKEN_FROM|ATTACHED_TO]-(thing)
  RETURN thing
  UNION
  MATCH (community)<-[:IN]-(idea)-[:PRODUCED|HAS_RESPONSE|HAD_STATUS|ABOUT]->(thing)
  RETURN thing
  UNION
  MATCH (community)<-[:IN]-(idea)<-[:AMENDS|ON]-()<-[:ON|TAKEN_FROM|ATTACHED_TO]-(thing)
  RETURN thing
  UNION
  MATCH (community)<-[:POSTED_IN]-(post)<-[:ON|TAKEN_FROM]-(thing)
  RETURN thing
  UNION
  MATCH (community)<-[:HOSTS]-()<-[:RAISED_WITH]-(matter)-[:HAS_STEP*0..1]->(thing)
  WHERE matter.communityId = $communityId
  RETURN thing
}
WITH thing WHERE thing.id IS NOT NULL
RETURN DISTINCT thing.id AS id
