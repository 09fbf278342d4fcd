// Help wanted, newest first: tasks in one of $statuses, about $topic (slug), asking for $skill (lower case), on ideas in $communityId, and for $memberId; each of the last four may be null.
// What is open on an idea that was merged into another is left out: nobody takes it there. For a member: what they took, and what is open on ideas that they make, gave attention or follow, on topics that they follow, and in communities where they are.
// $stored: the statuses to look through, as they are kept; who took a task and did not move since $lapsedAt (ms) has given it back. Goes on after ($at, $id). $limit rows at most.
OPTIONAL MATCH (me:Member {id: $memberId})
OPTIONAL MATCH (subject:Topic {slug: $topic})
UNWIND $stored AS status
CALL (me, subject, status) {
  MATCH (task:Task)-[:FOR]->(idea:Idea)
  USING INDEX task:Task(status, createdAt, id)
  WHERE task.status = status AND task.createdAt <= $at AND CASE task.createdAt WHEN $at THEN task.id < $id ELSE true END AND task.id >= ''
  WITH me, subject, task, idea, CASE WHEN status = 'TAKEN' AND task.movedAt <= $lapsedAt THEN 'OPEN' ELSE status END AS seen
  WHERE seen IN $statuses
    AND (seen <> 'OPEN' OR coalesce(idea.statusKind, 'OPEN') <> 'MERGED')
    AND ($skill IS NULL OR toLower(task.skill) = $skill)
    AND ($topic IS NULL OR EXISTS { (idea)-[:ABOUT]->(subject) })
    AND ($communityId IS NULL OR EXISTS { MATCH (idea)-[:IN]->(place:Community) WHERE place.id = $communityId })
    AND ($memberId IS NULL
      OR seen <> 'OPEN' AND EXISTS { (me)-[:TOOK]->(task) }
      OR seen = 'OPEN' AND (EXISTS { (me)-[:AUTHORED|ATTENDED|FOLLOWS]->(idea) }
        OR EXISTS { MATCH (idea)-[:IN]->()<-[spell:MEMBER_OF]-(me) WHERE spell.until IS NULL }
        OR EXISTS { MATCH (idea)-[:ABOUT]->()<-[:FOLLOWS]-(me) }))
  RETURN task
  ORDER BY task.createdAt DESC, task.id DESC
  LIMIT $limit
}
RETURN task.id AS id, task.createdAt AS createdAt
ORDER BY createdAt DESC, id DESC
LIMIT $limit
