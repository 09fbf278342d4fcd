// Writes the first attention of members to ideas, with the community that each came from. Fixed for ever.
// $attendance: list of {key (memberId@ideaId), actId, memberId, ideaId, firstAt (ms), source (community id or '#none')}.
// No rows.  The constraint on the key refuses a second one.
UNWIND $attendance AS first
MATCH (member:Member {id: first.memberId})
MATCH (idea:Idea {id: first.ideaId})
CREATE (member)-[:ATTENDED {
  key: first.key, actId: first.actId, ideaId: first.ideaId, firstAt: first.firstAt, source: first.source
}]->(idea)
