// All acts in a community, private ones too, as they may go into an archive of it.
// $communityId.  One row for each, oldest first. isPublic: false for follows made in this portal, and for what was done in a case that is not public.
// partners: of an exchange, whom it answered and of what kind they were.
MATCH ()-[act:JOINED|LEFT|FOLLOWED|UNFOLLOWED|SUPPORTED|OPPOSED|WITHDREW|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|RAISED|CLAIMED|CONFIRMED|REOPENED|MODERATED|ASKED|PRESENTED]->(target)
USING INDEX SEEK act:JOINED(communityId, at)
USING INDEX SEEK act:LEFT(communityId, at)
USING INDEX SEEK act:FOLLOWED(communityId, at)
USING INDEX SEEK act:UNFOLLOWED(communityId, at)
USING INDEX SEEK act:SUPPORTED(communityId, at)
USING INDEX SEEK act:OPPOSED(communityId, at)
USING INDEX SEEK act:WITHDREW(communityId, at)
USING INDEX SEEK act:REACTED(communityId, at)
USING INDEX SEEK act:PASSED(communityId, at)
USING INDEX SEEK act:PROPOSED(communityId, at)
USING INDEX SEEK act:POSTED(communityId, at)
USING INDEX SEEK act:COMMENTED(communityId, at)
USING INDEX SEEK act:ANSWERED(communityId, at)
USING INDEX SEEK act:SHARED(communityId, at)
USING INDEX SEEK act:CO_DEVELOPED(communityId, at)
USING INDEX SEEK act:DELIVERED(communityId, at)
USING INDEX SEEK act:ENDORSED(communityId, at)
USING INDEX SEEK act:THANKED(communityId, at)
USING INDEX SEEK act:RESPONDED(communityId, at)
USING INDEX SEEK act:RAISED(communityId, at)
USING INDEX SEEK act:CLAIMED(communityId, at)
USING INDEX SEEK act:CONFIRMED(communityId, at)
USING INDEX SEEK act:REOPENED(communityId, at)
USING INDEX SEEK act:MODERATED(communityId, at)
USING INDEX SEEK act:ASKED(communityId, at)
USING INDEX SEEK act:PRESENTED(communityId, at)
WHERE act.communityId = $communityId AND act.at >= 0
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
