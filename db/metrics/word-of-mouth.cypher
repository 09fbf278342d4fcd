// Whose word about some places reached others: METRICS 3.7.
// $placeIds: ids of communities, or of organizations (all communities that they host, together); $from, $asOf (ms); $lately: whoever acted there in [lately, asOf) is about; $within: how long after a word somebody may still follow it (ms);
// $raisedFrom: cases raised in [raisedFrom, asOf) make somebody a reporter.
// $endings: only people whose ids end with one of these characters; null: all.
// One row for each known place. people: persons who were about; reporters: of these, who raised a case with the organization. speakers: of each person whose word reached somebody in [from, asOf) {memberId, about: whether they were about, reached: of {memberId, at}}:
// whom they brought to it, or whom a text or share of theirs named there, who then acted there.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
OPTIONAL MATCH (place)-[:HOSTS*0..1]-(organization:Organization)
WITH place,
  COLLECT { MATCH (place)-[:HOSTS*0..1]->(community:Community) RETURN community.id } AS communityIds,
  COLLECT {
    MATCH (matter:Case)
    USING INDEX SEEK matter:Case(organizationId, createdAt, id)
    WHERE matter.organizationId = organization.id AND matter.id IS NOT NULL AND matter.createdAt >= $raisedFrom AND matter.createdAt < $asOf
      AND (matter.withdrawnAt IS NULL OR matter.withdrawnAt >= $asOf) AND (place = organization OR matter.communityId = place.id)
    RETURN DISTINCT matter.memberId
  } AS reporterIds
CALL (communityIds, reporterIds) {
  CALL (communityIds) {
    UNWIND communityIds AS communityId
    CALL (communityId) {
      MATCH ()-[act:JOINED|FOLLOWED|SUPPORTED|OPPOSED|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
      USING INDEX SEEK act:JOINED(communityId, at)
      USING INDEX SEEK act:FOLLOWED(communityId, at)
      USING INDEX SEEK act:SUPPORTED(communityId, at)
      USING INDEX SEEK act:OPPOSED(communityId, at)
      USING INDEX SEEK act:REACTED(communityId, at)
      USING INDEX SEEK act:PASSED(communityId, at)
      USING INDEX SEEK act:PROPOSED(communityId, at)
      USING INDEX SEEK act:POSTED(communityId, at)
      USING INDEX SEEK act:COMMENTED(communityId, at)
      USING INDEX SEEK act:ANSWERED(communityId, at)
      USING INDEX SEEK act:SHARED(communityId, at)
      USING INDEX SEEK act:CO_DEVELOPED(communityId, at)
      USING INDEX SEEK act:DELIVERED(communityId, at)
      WHERE act.communityId = communityId
        AND act.at >= $lately
        AND act.at < $asOf
        AND act.by = 'person'
        AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
        AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
      RETURN DISTINCT act.memberId AS memberId
    }
    RETURN DISTINCT memberId, true AS about, null AS reached
    UNION ALL
    MATCH (speaker:Member)-[brought:BROUGHT]->(other:Member)
    USING INDEX SEEK brought:BROUGHT(at)
    WHERE brought.at >= $from AND brought.at < $asOf AND ($endings IS NULL OR right(speaker.id, 1) IN $endings)
      AND (brought.to IN communityIds OR EXISTS { MATCH (:Idea {id: brought.to})-[:IN]->(community:Community) WHERE community.id IN communityIds })
    RETURN speaker.id AS memberId, false AS about, {memberId: other.id, at: brought.at} AS reached
    UNION ALL
    UNWIND communityIds AS communityId
    CALL (communityId) {
      MATCH ()-[act:SHARED|POSTED|COMMENTED|ANSWERED]->(target)
      USING INDEX SEEK act:SHARED(communityId, at)
      USING INDEX SEEK act:POSTED(communityId, at)
      USING INDEX SEEK act:COMMENTED(communityId, at)
      USING INDEX SEEK act:ANSWERED(communityId, at)
      WHERE act.communityId = communityId
        AND act.at >= $from
        AND act.at < $asOf
        AND act.by = 'person'
        AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
        AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
      RETURN act, target
    }
    OPTIONAL MATCH (said:Comment {actId: act.id})
    WITH act, CASE WHEN said IS NOT NULL THEN said WHEN target:Comment OR target:Post THEN target END AS text
    UNWIND CASE WHEN type(act) = 'SHARED' THEN coalesce(act.partnerIds, []) ELSE [] END + COLLECT { MATCH (text)-[:MENTIONS]->(named:Member) RETURN named.id } AS otherId
    WITH act, otherId WHERE otherId <> act.memberId AND EXISTS {
      MATCH ()-[after:JOINED|FOLLOWED|SUPPORTED|OPPOSED|REACTED|PASSED|PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
      USING INDEX SEEK after:JOINED(memberId, at)
      USING INDEX SEEK after:FOLLOWED(memberId, at)
      USING INDEX SEEK after:SUPPORTED(memberId, at)
      USING INDEX SEEK after:OPPOSED(memberId, at)
      USING INDEX SEEK after:REACTED(memberId, at)
      USING INDEX SEEK after:PASSED(memberId, at)
      USING INDEX SEEK after:PROPOSED(memberId, at)
      USING INDEX SEEK after:POSTED(memberId, at)
      USING INDEX SEEK after:COMMENTED(memberId, at)
      USING INDEX SEEK after:ANSWERED(memberId, at)
      USING INDEX SEEK after:SHARED(memberId, at)
      USING INDEX SEEK after:CO_DEVELOPED(memberId, at)
      USING INDEX SEEK after:DELIVERED(memberId, at)
      WHERE after.memberId = otherId
        AND after.at > act.at
        AND after.at < act.at + $within
        AND after.at < $asOf
        AND after.communityId = act.communityId
        AND after.by = 'person'
        AND (after.voidedAt IS NULL OR after.voidedAt >= $asOf)
    }
    RETURN act.memberId AS memberId, false AS about, {memberId: otherId, at: act.at} AS reached
  }
  WITH memberId, any(one IN collect(about) WHERE one) AS about, collect(reached) AS reached
  RETURN count(CASE WHEN about THEN 1 END) AS people, count(CASE WHEN about AND memberId IN reporterIds THEN 1 END) AS reporters,
    collect(CASE WHEN size(reached) > 0 THEN {memberId: memberId, about: about, reached: reached} END) AS speakers
}
RETURN place.id AS placeId, people, reporters, speakers
