// Answers an invitation that is open. $key (memberId@ideaId), $accepted, $at (ms). One row. No row: none is open.
MATCH ()-[invitation:INVITED_TO {key: $key}]->()
WHERE invitation.answeredAt IS NULL
SET invitation.answeredAt = $at, invitation.accepted = $accepted
RETURN invitation.invitedBy AS invitedBy
