// Asks a member to be a co-author of an idea, anew where they were asked before.
// $memberId, $ideaId, $invitedBy (member id), $at (ms). One row. No row: no such member or idea.
MATCH (member:Member {id: $memberId})
MATCH (idea:Idea {id: $ideaId})
MERGE (member)-[invitation:INVITED_TO {key: $memberId + '@' + $ideaId}]->(idea)
SET invitation.invitedBy = $invitedBy, invitation.invitedAt = $at
REMOVE invitation.answeredAt, invitation.accepted
RETURN idea.id AS ideaId
