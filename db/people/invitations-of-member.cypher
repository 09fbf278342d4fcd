// The invitations that a member made, newest first: 50 at most. email: where a mail took one, as long as the mail is kept. $memberId, or one of them by $id (or null).
MATCH (member:Member {id: $memberId})-[:MADE]->(invitation:Invitation)
WHERE $id IS NULL OR invitation.id = $id
WITH invitation ORDER BY invitation.id DESC LIMIT 50
RETURN invitation.id AS id, head(COLLECT { MATCH (invitation)<-[:CARRIES]-(mail:Mail) RETURN mail.to }) AS email, invitation.token AS token, invitation.note AS note, invitation.createdAt AS createdAt, invitation.revokedAt AS revokedAt,
  head(COLLECT { MATCH (invitation)-[:LEADS_TO]->(community:Community) RETURN community.id }) AS communityId,
  head(COLLECT { MATCH (invitation)-[:BROUGHT_IN]->(guest:Member) RETURN guest.id }) AS guestId
