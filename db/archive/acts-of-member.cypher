// All acts of a member, private ones too, as they go into the member's own archive.
// $memberId.  One row for each, oldest first. isPublic: false for follows made in this portal, and for what was done in a case that is not public.
// partners: of an exchange, whom it answered and of what kind they were.
MATCH ()-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|RAISED|CLAIMED|CONFIRMED|REOPENED|MODERATED|ASKED|PRESENTED]->(target)
USING INDEX SEEK act:JOINED(memberId, at)
USING INDEX SEEK act:LEFT(memberId, at)
USING INDEX SEEK act:FOLLOWED(memberId, at)
USING INDEX SEEK act:UNFOLLOWED(memberId, at)
USING INDEX SEEK act:SUPPORTED(memberId, at)
USING INDEX SEEK act:OPPOSED(memberId, at)
USING INDEX SEEK act:WITHDREW(memberId, at)
USING INDEX SEEK act:REACTED(memberId, at)
USING INDEX SEEK act:PASSED(memberId, at)
USING INDEX SEEK act:PROPOSED(memberId, at)
USING INDEX SEEK act:POSTED(memberId, at)
USING INDEX SEEK act:COMMENTED(memberId, at)
USING INDEX SEEK act:ANSWERED(memberId, at)
USING INDEX SEEK act:SHARED(memberId, at)
USING INDEX SEEK act:CO_DEVELOPED(memberId, at)
USING INDEX SEEK act:DELIVERED(memberId, at)
USING INDEX SEEK act:ENDORSED(memberId, at)
USING INDEX SEEK act:THANKED(memberId, at)
USING INDEX SEEK act:RESPONDED(memberId, at)
USING INDEX SEEK act:RAISED(memberId, at)
USING INDEX SEEK act:CLAIMED(memberId, at)
USING INDEX SEEK act:CONFIRMED(memberId, at)
USING INDEX SEEK act:REOPENED(memberId, at)
USING INDEX SEEK act:MODERATED(memberId, at)
USING INDEX SEEK act:ASKED(memberId, at)
USING INDEX SEEK act:PRESENTED(memberId, at)
WHERE act.memberId = $memberId AND act.at >= 0
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
ORDER BY act.at, id
