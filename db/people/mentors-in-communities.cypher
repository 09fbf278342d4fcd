// Who mentors somebody in $communityIds now, by agreement: ids of mentors, longest first, 50 each at most.
UNWIND $communityIds AS communityId
CALL (communityId) {
  MATCH (mentor:Member)-[mentors:MENTORS]->(:Member)
  USING INDEX SEEK mentors:MENTORS(communityId, since)
  WHERE mentors.communityId = communityId AND mentors.since >= 0 AND mentors.until IS NULL AND mentor.deletedAt IS NULL
  RETURN mentor.id AS mentorId, min(mentors.since) AS since ORDER BY since, mentorId LIMIT 50
}
RETURN communityId, mentorId
