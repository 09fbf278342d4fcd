// What happened in communities after $since (ms), each in the order in which it happened, the first $most.
// $communityIds.  One row for each act. What is private is not among it: follows, and what is done and said in cases.
UNWIND $communityIds AS communityId
CALL (communityId) {
  MATCH ()-[act:JOINED|LEFT|SUPPORTED|OPPOSED|WITHDREW|REACTED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED|ENDORSED|THANKED|RESPONDED|MODERATED|ASKED|PRESENTED]->(target)
  USING INDEX SEEK act:JOINED(communityId, at)
  USING INDEX SEEK act:LEFT(communityId, at)
  USING INDEX SEEK act:SUPPORTED(communityId, at)
  USING INDEX SEEK act:OPPOSED(communityId, at)
  USING INDEX SEEK act:WITHDREW(communityId, at)
  USING INDEX SEEK act:REACTED(communityId, at)
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
  USING INDEX SEEK act:MODERATED(communityId, at)
  USING INDEX SEEK act:ASKED(communityId, at)
  USING INDEX SEEK act:PRESENTED(communityId, at)
  WHERE act.communityId = communityId AND act.at > $since AND act.voidedAt IS NULL AND NOT target:Case
  RETURN act, target
  ORDER BY act.at, act.id
  LIMIT $most
}
RETURN communityId, act.id AS id, type(act) AS type, act.at AS at, act.memberId AS memberId, act.ideaId AS ideaId, target.id AS targetId
ORDER BY at, id
