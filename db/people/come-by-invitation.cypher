// Somebody who just signed up came by a personal invitation: the first who does was brought by its maker. Takes the lock of the invitation, so that of two at once one is the first.
// $token, $memberId, $at (ms).  One row; first: it was them. No row: no such invitation.
MATCH (invitation:Invitation {token: $token})
REMOVE invitation.lock
WITH invitation
MATCH (invitation)<-[:MADE]-(bringer:Member)
MATCH (member:Member {id: $memberId})
OPTIONAL MATCH (invitation)-[:LEADS_TO]->(community:Community)
WITH invitation, bringer, member, community, invitation.revokedAt IS NULL AND bringer.deletedAt IS NULL AND bringer <> member
  AND NOT EXISTS { (invitation)-[:BROUGHT_IN]->() } AND NOT EXISTS { (member)<-[:BROUGHT]-() } AND NOT EXISTS { (member)-[:BROUGHT]->() } AS first
FOREACH (_ IN CASE WHEN first THEN [1] ELSE [] END |
  CREATE (invitation)-[:BROUGHT_IN {at: $at}]->(member)
  CREATE (bringer)-[:BROUGHT {at: $at, to: coalesce(community.id, invitation.id)}]->(member))
RETURN first
