// The invitation that a mail carries, as its guest reads it. $mailId. language: that of who invites.
// One row. No row: it carries none, or one that was used or revoked, or whose maker has gone.
MATCH (:Mail {id: $mailId})-[:CARRIES]->(invitation:Invitation)<-[:MADE]-(bringer:Member)
WHERE invitation.revokedAt IS NULL AND bringer.deletedAt IS NULL AND NOT EXISTS { (invitation)-[:BROUGHT_IN]->() }
OPTIONAL MATCH (invitation)-[:LEADS_TO]->(community:Community)
OPTIONAL MATCH (bringer)-[:IDENTIFIED_BY]->(account:Account)
RETURN invitation.token AS token, invitation.note AS note, bringer.name AS by, community.name AS community, account.language AS language
