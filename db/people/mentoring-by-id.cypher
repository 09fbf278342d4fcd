// One mentoring, by $id, as it stands. No row: there is none.
MATCH (mentor:Member)-[mentors:MENTORS {id: $id}]->(mentee:Member)
USING INDEX SEEK mentors:MENTORS(id)
RETURN mentor.id AS mentorId, mentee.id AS menteeId, mentors.communityId AS communityId, mentors.proposedBy AS proposedBy, mentors.since AS since, mentors.until AS until
