// Which webhooks hear of events, and what each event is about: those of the organization that hosts its community, and those that hear of everything.
// $events: list of {kind, subjectId (an idea, comment or case)}.  One row for each webhook that hears of one. No row: nobody does.
// Of a case nobody hears but the organization that it was raised with. status: of the idea or case, after the event. intoId: into which the idea was merged, or null.
UNWIND $events AS event
OPTIONAL MATCH (comment:Comment {id: event.subjectId})-[:ON]->(text:Idea|Post|Amendment)
OPTIONAL MATCH (text)-[:AMENDS]->(amended:Idea)
OPTIONAL MATCH (matter:Case {id: event.subjectId})
OPTIONAL MATCH (idea:Idea {id: coalesce(amended.id, text.id, event.subjectId)})
OPTIONAL MATCH (idea)-[:IN]->(home:Community)
WITH event, comment, matter, idea, CASE WHEN text:Post THEN text.id END AS postId, coalesce(home.id, text.communityId, matter.communityId) AS communityId
OPTIONAL MATCH (:Community {id: communityId})<-[:HOSTS]-(host:Organization)
WITH event, comment, matter, idea, postId, communityId, coalesce(matter.organizationId, host.id) AS organizationId
CALL (matter, organizationId) {
  MATCH (webhook:Webhook)
  USING INDEX webhook:Webhook(organizationId)
  WHERE webhook.organizationId = organizationId
  RETURN webhook
  UNION
  MATCH (webhook:Webhook)
  USING INDEX webhook:Webhook(reach)
  WHERE webhook.reach = 'EVERYWHERE' AND matter IS NULL
  RETURN webhook
}
WITH event, comment, matter, idea, postId, communityId, webhook
WHERE webhook.isOn = true AND event.kind IN webhook.events
RETURN event.kind AS kind, webhook.id AS webhookId, idea.id AS ideaId, comment.id AS commentId, postId, matter.id AS caseId, communityId,
  coalesce(matter.status, idea.statusKind) AS status, head(COLLECT { MATCH (idea)-[merged:MERGED_INTO]->(into:Idea) WHERE merged.endedAt IS NULL RETURN into.id }) AS intoId
