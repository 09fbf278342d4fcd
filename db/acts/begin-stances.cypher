// Writes the states that stand beside acts: a member supports, opposes or follows an idea.
// $begun: list of {state (SUPPORTS, OPPOSES or FOLLOWS), key (memberId@ideaId), memberId, ideaId, actId}.
// No rows.  The constraint on the key refuses a second one.
UNWIND $begun AS begun
MATCH (member:Member {id: begun.memberId})
MATCH (idea:Idea {id: begun.ideaId})
CREATE (member)-[:$(begun.state) {key: begun.key, actId: begun.actId}]->(idea)
