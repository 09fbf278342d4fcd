// Who is asked to be a co-author of $ideaIds and has not answered, oldest first. Who went is left out. One row for each invitation.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})<-[invitation:INVITED_TO]-(member:Member)
WHERE invitation.answeredAt IS NULL AND member.deletedAt IS NULL
RETURN ideaId, member.id AS memberId, invitation.invitedBy AS invitedBy, invitation.invitedAt AS invitedAt
ORDER BY ideaId, invitedAt, memberId
