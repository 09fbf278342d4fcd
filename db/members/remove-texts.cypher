// Takes the words out of what a member wrote, because they leave and want it so: threads, votes and acts stay. An idea with other authors stays as it is.
// $memberId, $nothing: what stands where a title must, $at (ms).
// One row: the files that hung there, whose bytes are to be removed.
MATCH (member:Member {id: $memberId})
CALL (member) {
  MATCH (member)-[:WROTE]->(text:Comment|Post)
  SET text.title = null, text.body = '', text.withdrawnAt = coalesce(text.withdrawnAt, $at)
  WITH text
  MATCH (text)-[:WAS]->(earlier:EarlierText)
  DETACH DELETE earlier
}
CALL (member) {
  MATCH (member)-[:WROTE]->(text:Amendment|Case)
  SET text.title = $nothing, text.body = '', text.reason = CASE WHEN text:Amendment THEN '' END
}
CALL (member) {
  MATCH (member)-[:WROTE]->(:Case)-[:HAS_STEP]->(step:CaseStep)
  WHERE step.memberId = $memberId
  SET step.body = ''
}
CALL (member) {
  MATCH (member)-[:PRESENTS|WANTS]->(text:Outcome|Task)
  SET text.title = $nothing, text.body = ''
}
CALL (member) {
  MATCH (member)-[contests:CONTESTS]->(:Community)
  SET contests.reason = ''
}
CALL (member) {
  MATCH (member)-[:AUTHORED]->(idea:Idea)
  WHERE NOT EXISTS { MATCH (idea)<-[other:AUTHORED]-(author:Member) WHERE author <> member AND other.until IS NULL AND author.deletedAt IS NULL }
  SET idea.title = $nothing, idea.body = '', idea.slug = toLower(replace(idea.id, '_', '-'))
  WITH idea, member
  MATCH (idea)<-[:VERSION_OF]-(version:IdeaVersion)<-[:WROTE]-(member)
  SET version.title = $nothing, version.body = '', version.note = null
}
WITH member
OPTIONAL MATCH (member)-[:WROTE|AUTHORED]->(text:Comment|Idea)<-[:ATTACHED_TO]-(file:Attachment)
WHERE file.memberId = $memberId AND (text.body = '' OR text:Comment)
WITH collect(DISTINCT file) AS files, collect(DISTINCT file.id) AS attachmentIds
FOREACH (file IN files | DETACH DELETE file)
RETURN attachmentIds
