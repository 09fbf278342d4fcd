// Whom members mentor and by whom they are mentored, by $memberIds: what was agreed on and has not ended; what is proposed only where $viewerId (or null) is one of the two. 100 each at most.
UNWIND $memberIds AS memberId
CALL (memberId) {
  MATCH (mentor:Member {id: memberId})-[mentors:MENTORS]->(mentee:Member)
  WHERE mentors.until IS NULL AND mentee.deletedAt IS NULL AND (mentors.since IS NOT NULL OR $viewerId IN [mentor.id, mentee.id])
  RETURN mentors, mentor, mentee ORDER BY mentors.id LIMIT 50
  UNION ALL
  MATCH (mentee:Member {id: memberId})<-[mentors:MENTORS]-(mentor:Member)
  WHERE mentors.until IS NULL AND mentor.deletedAt IS NULL AND (mentors.since IS NOT NULL OR $viewerId IN [mentor.id, mentee.id])
  RETURN mentors, mentor, mentee ORDER BY mentors.id LIMIT 50
}
RETURN memberId, mentors.id AS id, mentor.id AS mentorId, mentee.id AS menteeId, mentors.communityId AS communityId, mentors.proposedBy AS proposedBy, mentors.at AS at, mentors.since AS since
