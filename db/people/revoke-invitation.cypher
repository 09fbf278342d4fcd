// Revokes an invitation of one's own that nobody used, or lets it stand again ($at null). $id, $memberId, $at (ms).
// One row; used: somebody came by it, nothing was changed. No row: no such invitation, or another's.
MATCH (invitation:Invitation {id: $id})<-[:MADE]-(:Member {id: $memberId})
REMOVE invitation.lock
WITH invitation, EXISTS { (invitation)-[:BROUGHT_IN]->() } AS used
SET invitation.revokedAt = CASE WHEN used THEN invitation.revokedAt ELSE $at END
RETURN used
