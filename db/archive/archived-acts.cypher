// Acts of one type by id, a page at a time, as they go into an archive.
// $type, $after (id of the last act of the page before, '' for the first), $limit.  One row for each, by id; no row after the last.
// isPublic: false for follows made in this portal, and for what was done in a case that is not public. partners: of an exchange, whom it answered and of what kind they were.
CALL () {
  MATCH ()-[act:JOINED]->(target) USING INDEX SEEK act:JOINED(id)
  WHERE act.id > CASE $type WHEN 'JOINED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:LEFT]->(target) USING INDEX SEEK act:LEFT(id)
  WHERE act.id > CASE $type WHEN 'LEFT' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:FOLLOWED]->(target) USING INDEX SEEK act:FOLLOWED(id)
  WHERE act.id > CASE $type WHEN 'FOLLOWED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:UNFOLLOWED]->(target) USING INDEX SEEK act:UNFOLLOWED(id)
  WHERE act.id > CASE $type WHEN 'UNFOLLOWED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:SUPPORTED]->(target) USING INDEX SEEK act:SUPPORTED(id)
  WHERE act.id > CASE $type WHEN 'SUPPORTED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:OPPOSED]->(target) USING INDEX SEEK act:OPPOSED(id)
  WHERE act.id > CASE $type WHEN 'OPPOSED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:WITHDREW]->(target) USING INDEX SEEK act:WITHDREW(id)
  WHERE act.id > CASE $type WHEN 'WITHDREW' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:REACTED]->(target) USING INDEX SEEK act:REACTED(id)
  WHERE act.id > CASE $type WHEN 'REACTED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:PASSED]->(target) USING INDEX SEEK act:PASSED(id)
  WHERE act.id > CASE $type WHEN 'PASSED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:PROPOSED]->(target) USING INDEX SEEK act:PROPOSED(id)
  WHERE act.id > CASE $type WHEN 'PROPOSED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:POSTED]->(target) USING INDEX SEEK act:POSTED(id)
  WHERE act.id > CASE $type WHEN 'POSTED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:COMMENTED]->(target) USING INDEX SEEK act:COMMENTED(id)
  WHERE act.id > CASE $type WHEN 'COMMENTED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:ANSWERED]->(target) USING INDEX SEEK act:ANSWERED(id)
  WHERE act.id > CASE $type WHEN 'ANSWERED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:SHARED]->(target) USING INDEX SEEK act:SHARED(id)
  WHERE act.id > CASE $type WHEN 'SHARED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:CO_DEVELOPED]->(target) USING INDEX SEEK act:CO_DEVELOPED(id)
  WHERE act.id > CASE $type WHEN 'CO_DEVELOPED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:DELIVERED]->(target) USING INDEX SEEK act:DELIVERED(id)
  WHERE act.id > CASE $type WHEN 'DELIVERED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:ENDORSED]->(target) USING INDEX SEEK act:ENDORSED(id)
  WHERE act.id > CASE $type WHEN 'ENDORSED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:THANKED]->(target) USING INDEX SEEK act:THANKED(id)
  WHERE act.id > CASE $type WHEN 'THANKED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:RESPONDED]->(target) USING INDEX SEEK act:RESPONDED(id)
  WHERE act.id > CASE $type WHEN 'RESPONDED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:RAISED]->(target) USING INDEX SEEK act:RAISED(id)
  WHERE act.id > CASE $type WHEN 'RAISED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:CLAIMED]->(target) USING INDEX SEEK act:CLAIMED(id)
  WHERE act.id > CASE $type WHEN 'CLAIMED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:CONFIRMED]->(target) USING INDEX SEEK act:CONFIRMED(id)
  WHERE act.id > CASE $type WHEN 'CONFIRMED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:REOPENED]->(target) USING INDEX SEEK act:REOPENED(id)
  WHERE act.id > CASE $type WHEN 'REOPENED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:MODERATED]->(target) USING INDEX SEEK act:MODERATED(id)
  WHERE act.id > CASE $type WHEN 'MODERATED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:ASKED]->(target) USING INDEX SEEK act:ASKED(id)
  WHERE act.id > CASE $type WHEN 'ASKED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
  UNION ALL
  MATCH ()-[act:PRESENTED]->(target) USING INDEX SEEK act:PRESENTED(id)
  WHERE act.id > CASE $type WHEN 'PRESENTED' THEN $after END
  RETURN act, target ORDER BY act.id LIMIT $limit
}
RETURN act.id AS id, type(act) AS type, target.id AS targetId, properties(act) AS properties,
  CASE WHEN type(act) IN ['FOLLOWED', 'UNFOLLOWED'] THEN act.source IS NOT NULL
    WHEN type(act) IN ['RAISED', 'CLAIMED', 'CONFIRMED', 'REOPENED', 'ANSWERED'] THEN NOT EXISTS {
      MATCH (:CaseStep {actId: act.id})<-[:HAS_STEP]-(matter:Case)
      WHERE NOT matter.isPublic OR matter.withdrawnAt IS NOT NULL
    }
    ELSE true END AS isPublic,
  CASE WHEN act.partnerIds IS NULL THEN [] ELSE COLLECT {
    MATCH ()-[exchange:EXCHANGED_WITH {actId: act.id}]->()
    USING INDEX SEEK exchange:EXCHANGED_WITH(actId)
    RETURN {id: exchange.partnerId, kind: exchange.to}
  } END AS partners
ORDER BY id
