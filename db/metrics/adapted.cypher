// How much of what organizations received changed something, in some places: METRICS 3.7.
// $placeIds: ids of communities, or of organizations (all communities that they host, together, and their cases); $from, $to: received in [from, to) (ms); $within: how long after it a change still counts (ms); $asOf (ms);
// $topic: slug, only ideas about it; null: whatever it is about.
// One row for each known place. received: ideas that others than the organization's people proposed, questions that they asked, cases. changed: those that a response of the organization,
// or an outcome that another than their author told of, names as its reason.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
OPTIONAL MATCH (place)-[:HOSTS*0..1]-(organization:Organization)
WITH place, organization,
  COLLECT { MATCH (place)-[:HOSTS*0..1]->(community:Community) RETURN community.id } AS communityIds,
  COLLECT {
    MATCH (organization)<-[represents:REPRESENTS]-(member:Member)
    RETURN {memberId: member.id, since: coalesce(represents.since, 0), until: coalesce(represents.until, 8640000000000000)}
  } AS spells
CALL (place, organization, communityIds, spells) {
  CALL (place, organization, communityIds, spells) {
    CALL (communityIds, spells) {
      UNWIND communityIds AS communityId
      CALL (communityId) {
        MATCH ()-[act:PROPOSED]->(subject)
        USING INDEX SEEK act:PROPOSED(communityId, at)
        WHERE act.communityId = communityId AND act.at >= $from AND act.at < $to
        RETURN act, subject
        UNION ALL
        MATCH ()-[act:POSTED]->(subject)
        USING INDEX SEEK act:POSTED(communityId, at)
        WHERE act.communityId = communityId AND act.at >= $from AND act.at < $to
        RETURN act, subject
      }
      WITH spells, act, subject
      WHERE act.by = 'person'
        AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
        AND (type(act) = 'PROPOSED' OR subject.postKind = 'QUESTION')
        AND none(spell IN spells WHERE spell.memberId = act.memberId AND act.at >= spell.since AND act.at < spell.until)
        AND ($topic IS NULL OR EXISTS { MATCH (subject)-[:ABOUT]->(about:Topic) WHERE about.slug = $topic })
      RETURN subject, act.at AS at, act.memberId AS authorId
    }
    RETURN EXISTS {
      MATCH (subject)<-[because:BECAUSE_OF]-(response:OfficialResponse)
      WHERE response.organizationId = organization.id
        AND coalesce(because.at, response.publishedAt) >= at AND coalesce(because.at, response.publishedAt) < at + $within
    } OR EXISTS {
      MATCH (subject)<-[because:BECAUSE_OF]-(outcome:Outcome)<-[:PRESENTS]-(presenter:Member)
      MATCH (outcome)<-[:PRODUCED]-(:Idea)-[:IN]->(:Community)<-[:HOSTS]-(organization)
      WHERE presenter.id <> authorId AND (outcome.withdrawnAt IS NULL OR outcome.withdrawnAt >= $asOf)
        AND coalesce(because.at, outcome.createdAt) >= at AND coalesce(because.at, outcome.createdAt) < at + $within
    } AS changed
    UNION ALL
    MATCH (matter:Case)
    USING INDEX SEEK matter:Case(organizationId, createdAt, id)
    WHERE matter.organizationId = organization.id AND matter.id IS NOT NULL AND matter.createdAt >= $from AND matter.createdAt < $to
      AND (matter.withdrawnAt IS NULL OR matter.withdrawnAt >= $asOf)
      AND (place = organization OR matter.communityId IN communityIds)
      AND $topic IS NULL
    RETURN false AS changed
  }
  RETURN count(*) AS received, count(CASE WHEN changed THEN 1 END) AS changed
}
RETURN place.id AS placeId, received, changed
