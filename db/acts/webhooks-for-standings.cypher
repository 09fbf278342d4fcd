// Which webhooks hear of ideas that are about to stand higher than before, with how each stood. Takes the locks of the standings.
// $standings: list of {ideaId, asOf (ms), value, supports}.  One row for each idea that rises and each webhook that hears of it. No row: nothing rises, or nobody hears.
UNWIND $standings AS one
MATCH (standing:Standing {ideaId: one.ideaId})
REMOVE standing.lock
WITH one, standing
WHERE standing.asOf <= one.asOf AND (one.value > standing.value OR one.supports > standing.supports)
MATCH (idea:Idea {id: one.ideaId})
OPTIONAL MATCH (idea)-[:IN]->(home:Community)
OPTIONAL MATCH (home)<-[:HOSTS]-(host:Organization)
CALL (host) {
  MATCH (webhook:Webhook)
  USING INDEX webhook:Webhook(organizationId)
  WHERE webhook.organizationId = host.id
  RETURN webhook
  UNION
  MATCH (webhook:Webhook)
  USING INDEX webhook:Webhook(reach)
  WHERE webhook.reach = 'EVERYWHERE'
  RETURN webhook
}
WITH one, standing, home, webhook
WHERE webhook.isOn = true
RETURN one.ideaId AS ideaId, home.id AS communityId, webhook.id AS webhookId, webhook.events AS events, webhook.thresholds AS thresholds,
  standing.value AS valueBefore, standing.supports AS supportsBefore
