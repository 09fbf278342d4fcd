// Takes an invitation back that nobody answered yet. $key (memberId@ideaId). One row: it was there. No row: none is open.
MATCH ()-[invitation:INVITED_TO {key: $key}]->()
WHERE invitation.answeredAt IS NULL
WITH invitation, invitation.key AS key
DELETE invitation
RETURN key
