// Somebody proposes that $mentorId mentors $menteeId in a community; $proposedBy is one of the two. The locks of both are held.
// $id, $key (mentor@mentee@communityId), $communityId, $at (ms).  One row; fresh: there was none open. No row: no such members or community.
MATCH (mentor:Member {id: $mentorId}) WHERE mentor.deletedAt IS NULL
MATCH (mentee:Member {id: $menteeId}) WHERE mentee.deletedAt IS NULL
MATCH (community:Community {id: $communityId})
OPTIONAL MATCH ()-[known:MENTORS {key: $key}]->()
USING INDEX SEEK known:MENTORS(key)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END |
  CREATE (mentor)-[:MENTORS {id: $id, key: $key, communityId: community.id, proposedBy: $proposedBy, at: $at}]->(mentee))
RETURN coalesce(known.id, $id) AS id, known IS NULL AS fresh
