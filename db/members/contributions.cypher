// What a member did, newest first, a page at a time. $memberId, $private: whether follows and what was said in cases that are not public, which are private, are shown.
// Goes on after ($at, $id) of an act, which the first page sets beyond everything. Each kind of act gives at most $limit rows from its index, so that
// a page costs its own length whatever the history. Of cases the newest $within are looked at: further back a public one may be left out behind so many private ones.
// An act in a case is about that case. Voided acts are left out. $limit rows at most.
CALL () {
  MATCH ()-[act:JOINED]->(target) USING INDEX act:JOINED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:LEFT]->(target) USING INDEX act:LEFT(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:SUPPORTED]->(target) USING INDEX act:SUPPORTED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:OPPOSED]->(target) USING INDEX act:OPPOSED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:WITHDREW]->(target) USING INDEX act:WITHDREW(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:REACTED]->(target) USING INDEX act:REACTED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:PASSED]->(target) USING INDEX act:PASSED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:PROPOSED]->(target) USING INDEX act:PROPOSED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:POSTED]->(target) USING INDEX act:POSTED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:COMMENTED]->(target) USING INDEX act:COMMENTED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:ANSWERED]->(target) USING INDEX act:ANSWERED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
    AND ($private OR NOT target:Case OR target.isPublic AND target.withdrawnAt IS NULL)
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:SHARED]->(target) USING INDEX act:SHARED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:CO_DEVELOPED]->(target) USING INDEX act:CO_DEVELOPED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:DELIVERED]->(target) USING INDEX act:DELIVERED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:ENDORSED]->(target) USING INDEX act:ENDORSED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:THANKED]->(target) USING INDEX act:THANKED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:RESPONDED]->(target) USING INDEX act:RESPONDED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  CALL () {
    MATCH ()-[act:RAISED]->(target) USING INDEX act:RAISED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
    RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $within
  }
  WITH act, target WHERE $private OR EXISTS { MATCH (:CaseStep {actId: act.id})<-[:HAS_STEP]-(matter:Case) WHERE matter.isPublic AND matter.withdrawnAt IS NULL }
  RETURN act, target LIMIT $limit
  UNION ALL
  CALL () {
    MATCH ()-[act:CLAIMED]->(target) USING INDEX act:CLAIMED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
    RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $within
  }
  WITH act, target WHERE $private OR EXISTS { MATCH (:CaseStep {actId: act.id})<-[:HAS_STEP]-(matter:Case) WHERE matter.isPublic AND matter.withdrawnAt IS NULL }
  RETURN act, target LIMIT $limit
  UNION ALL
  CALL () {
    MATCH ()-[act:CONFIRMED]->(target) USING INDEX act:CONFIRMED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
    RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $within
  }
  WITH act, target WHERE $private OR EXISTS { MATCH (:CaseStep {actId: act.id})<-[:HAS_STEP]-(matter:Case) WHERE matter.isPublic AND matter.withdrawnAt IS NULL }
  RETURN act, target LIMIT $limit
  UNION ALL
  CALL () {
    MATCH ()-[act:REOPENED]->(target) USING INDEX act:REOPENED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
    RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $within
  }
  WITH act, target WHERE $private OR EXISTS { MATCH (:CaseStep {actId: act.id})<-[:HAS_STEP]-(matter:Case) WHERE matter.isPublic AND matter.withdrawnAt IS NULL }
  RETURN act, target LIMIT $limit
  UNION ALL
  MATCH ()-[act:MODERATED]->(target) USING INDEX act:MODERATED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:ASKED]->(target) USING INDEX act:ASKED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:PRESENTED]->(target) USING INDEX act:PRESENTED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:FOLLOWED]->(target) USING INDEX act:FOLLOWED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND $private AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:UNFOLLOWED]->(target) USING INDEX act:UNFOLLOWED(memberId, at) WHERE act.memberId = $memberId AND act.at <= $at AND $private AND act.voidedAt IS NULL AND CASE act.at WHEN $at THEN act.id > $id ELSE true END
  RETURN act, target ORDER BY act.memberId DESC, act.at DESC, act.id LIMIT $limit
}
WITH act, target ORDER BY act.at DESC, act.id LIMIT $limit
RETURN act.id AS id, type(act) AS type, act.at AS at, act.communityId AS communityId,
  coalesce(head(COLLECT { MATCH (:CaseStep {actId: act.id})<-[:HAS_STEP]-(matter:Case) RETURN matter.id }), target.id) AS targetId
ORDER BY at DESC, id
