// Brings supports, oppositions and follows to what the last act of a log says, unless somebody did something later elsewhere.
// $source, $stances: list of {key (memberId@ideaId), memberId, ideaId, state (SUPPORTS, OPPOSES, FOLLOWS or null: none), actId, at (ms),
// replaces: states that the act ends, answers: types of acts that decide it}. The locks of the members are held.  No rows.
UNWIND $stances AS stance
MATCH (member:Member {id: stance.memberId})
MATCH (idea:Idea {id: stance.ideaId})
WHERE NOT EXISTS {
  MATCH ()-[later:SUPPORTED|OPPOSED|PASSED|WITHDREW|FOLLOWED|UNFOLLOWED]->()
  USING INDEX SEEK later:SUPPORTED(memberId, at)
  USING INDEX SEEK later:OPPOSED(memberId, at)
  USING INDEX SEEK later:PASSED(memberId, at)
  USING INDEX SEEK later:WITHDREW(memberId, at)
  USING INDEX SEEK later:FOLLOWED(memberId, at)
  USING INDEX SEEK later:UNFOLLOWED(memberId, at)
  WHERE later.memberId = stance.memberId AND later.at > stance.at AND later.ideaId = stance.ideaId
    AND type(later) IN stance.answers AND (later.source IS NULL OR later.source <> $source)
}
CALL (stance) {
  MATCH ()-[old:SUPPORTS|OPPOSES|FOLLOWS]->()
  USING INDEX SEEK old:SUPPORTS(key)
  USING INDEX SEEK old:OPPOSES(key)
  USING INDEX SEEK old:FOLLOWS(key)
  WHERE old.key = stance.key AND type(old) IN stance.replaces
  DELETE old
}
WITH member, idea, stance
WHERE stance.state IS NOT NULL
CREATE (member)-[:$(stance.state) {key: stance.key, actId: stance.actId}]->(idea)
