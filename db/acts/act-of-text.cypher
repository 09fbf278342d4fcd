// The act that a comment or post is: by $actId, or where that was not kept (null) by who wrote it ($memberId) when ($at, ms).
// $textId.  One row. No row: a text without an act.
CALL () {
  MATCH ()-[act:COMMENTED|ANSWERED|POSTED]->(target)
  USING INDEX SEEK act:COMMENTED(id)
  USING INDEX SEEK act:ANSWERED(id)
  USING INDEX SEEK act:POSTED(id)
  WHERE act.id = $actId
  RETURN act, target
  UNION
  MATCH ()-[act:COMMENTED|ANSWERED|POSTED]->(target)
  USING INDEX SEEK act:COMMENTED(memberId, at)
  USING INDEX SEEK act:ANSWERED(memberId, at)
  USING INDEX SEEK act:POSTED(memberId, at)
  WHERE act.memberId = $memberId AND act.at = $at AND $actId IS NULL AND (target.id = $textId OR target:Idea)
  RETURN act, target
}
RETURN act.id AS actId, type(act) AS type, target.id AS targetId, act.ideaId AS ideaId, act.communityId AS communityId, act.partnerIds AS partnerIds
LIMIT 1
