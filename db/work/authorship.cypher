// How an idea and a member stand to each other, asked under the lock of the idea. $ideaId, $memberId.
// authorIds: authors of today who have not gone. invited: how many are asked and have not answered. asked: whether the member is one of them.
// carried: whether the member is an author only through a merge. declinedAt: when the member said no to the last invitation. there: whether there is such a member, who has not gone and is no bot. One row. No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
OPTIONAL MATCH (idea)-[:IN]->(community:Community)
OPTIONAL MATCH ()-[invitation:INVITED_TO {key: $memberId + '@' + $ideaId}]->()
RETURN idea.id AS ideaId, community.id AS communityId,
  COLLECT { MATCH (idea)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL AND author.deletedAt IS NULL RETURN DISTINCT author.id } AS authorIds,
  COUNT { MATCH (idea)<-[open:INVITED_TO]-(other:Member) WHERE open.answeredAt IS NULL AND other.deletedAt IS NULL } AS invited,
  EXISTS { MATCH (member:Member {id: $memberId}) WHERE member.deletedAt IS NULL AND member.kind <> 'bot' } AS there,
  invitation IS NOT NULL AND invitation.answeredAt IS NULL AS asked, invitation.invitedBy AS invitedBy,
  EXISTS { MATCH (idea)<-[through:AUTHORED]-(member:Member) WHERE member.id = $memberId AND through.until IS NULL AND through.via IS NOT NULL } AS carried,
  CASE WHEN NOT invitation.accepted THEN invitation.answeredAt END AS declinedAt
