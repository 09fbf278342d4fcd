// An invitation as its guest sees it, by $token: from whom, to where, and whether it still holds. No row: there is none.
MATCH (invitation:Invitation {token: $token})<-[:MADE]-(bringer:Member)
OPTIONAL MATCH (invitation)-[:LEADS_TO]->(community:Community)
RETURN community.slug AS slug, invitation.note AS note, CASE WHEN bringer.deletedAt IS NULL THEN bringer.name END AS bringerName,
  EXISTS { (invitation)-[:BROUGHT_IN]->() } AS used, invitation.revokedAt IS NOT NULL OR bringer.deletedAt IS NOT NULL AS revoked
