// How members stand to ideas: what is asked before a support, opposition or follow begins or ends.
// $wishes: list of {key (memberId@ideaId), memberId, ideaId}.  The locks of the members are held.
// One row for each wish whose idea is there. attends, takesPart: whether it would be the first attention, the first act in the idea's community. The acts are those that began each stance; null where there is none.
// carried: the supports and oppositions that the member holds of ideas that were merged into this one.
UNWIND $wishes AS wish
MATCH (idea:Idea {id: wish.ideaId})
OPTIONAL MATCH ()-[supports:SUPPORTS {key: wish.key}]->()
USING INDEX SEEK supports:SUPPORTS(key)
OPTIONAL MATCH ()-[opposes:OPPOSES {key: wish.key}]->()
USING INDEX SEEK opposes:OPPOSES(key)
OPTIONAL MATCH ()-[follows:FOLLOWS {key: wish.key}]->()
USING INDEX SEEK follows:FOLLOWS(key)
OPTIONAL MATCH ()-[attended:ATTENDED {key: wish.key}]->()
USING INDEX SEEK attended:ATTENDED(key)
OPTIONAL MATCH (idea)-[:IN]->(community:Community)
OPTIONAL MATCH ()-[part:TOOK_PART {key: wish.memberId + '@' + community.id}]->()
USING INDEX SEEK part:TOOK_PART(key)
RETURN wish.key AS key, community.id AS communityId, attended IS NULL AS attends, community IS NOT NULL AND part IS NULL AS takesPart,
  EXISTS { MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE author.id = wish.memberId AND authored.until IS NULL } AS own,
  supports.actId AS supportedBy, opposes.actId AS opposedBy, follows.actId AS followedBy,
  COLLECT {
    MATCH (carrier:Idea)-[merged:MERGED_INTO*1..8]->(idea)
    WHERE all(step IN merged WHERE step.endedAt IS NULL)
    CALL (wish, carrier) {
      MATCH ()-[state:SUPPORTS {key: wish.memberId + '@' + carrier.id}]->() RETURN state
      UNION ALL
      MATCH ()-[state:OPPOSES {key: wish.memberId + '@' + carrier.id}]->() RETURN state
    }
    RETURN {state: type(state), key: state.key, actId: state.actId, ideaId: carrier.id, communityId: head(COLLECT { MATCH (carrier)-[:IN]->(place:Community) RETURN place.id })}
  } AS carried
