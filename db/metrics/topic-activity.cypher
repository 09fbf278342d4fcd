// How many people touched each topic, lately and before: METRICS 3.5, tag cloud and trending topics.
// $places: list of {communityId}, null for the whole portal; $asOf; $midnight: the last UTC midnight at or before it, whose night must have been worked out.
// Touched: gave attention to an idea about it, or brought one. Nine windows of seven days before $asOf; people: of the last 28 days.
// One row for each place and topic that anybody touched: latest: people of the last window; earlier: of the eight before together; sources: with how many of the latest people came from each basin.
UNWIND $places AS place
CALL (place) {
  CALL (place) {
    WITH place WHERE place.communityId IS NULL
    MATCH ()-[act:PROPOSED|SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:PROPOSED(at)
    USING INDEX SEEK act:SUPPORTED(at)
    USING INDEX SEEK act:OPPOSED(at)
    USING INDEX SEEK act:FOLLOWED(at)
    USING INDEX SEEK act:REACTED(at)
    USING INDEX SEEK act:COMMENTED(at)
    USING INDEX SEEK act:ANSWERED(at)
    USING INDEX SEEK act:SHARED(at)
    USING INDEX SEEK act:CO_DEVELOPED(at)
    USING INDEX SEEK act:DELIVERED(at)
    WHERE act.at >= $asOf - 9 * 604800000 AND act.at < $asOf AND act.ideaId IS NOT NULL
    RETURN act
    UNION ALL
    WITH place WHERE place.communityId IS NOT NULL
    MATCH ()-[act:PROPOSED|SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:PROPOSED(communityId, at)
    USING INDEX SEEK act:SUPPORTED(communityId, at)
    USING INDEX SEEK act:OPPOSED(communityId, at)
    USING INDEX SEEK act:FOLLOWED(communityId, at)
    USING INDEX SEEK act:REACTED(communityId, at)
    USING INDEX SEEK act:COMMENTED(communityId, at)
    USING INDEX SEEK act:ANSWERED(communityId, at)
    USING INDEX SEEK act:SHARED(communityId, at)
    USING INDEX SEEK act:CO_DEVELOPED(communityId, at)
    USING INDEX SEEK act:DELIVERED(communityId, at)
    WHERE act.communityId = place.communityId AND act.at >= $asOf - 9 * 604800000 AND act.at < $asOf AND act.ideaId IS NOT NULL
    RETURN act
  }
  WITH act
  WHERE act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
  WITH act.ideaId AS ideaId, act.memberId AS personId, collect(DISTINCT ($asOf - 1 - act.at) / 604800000) AS weeks
  WITH ideaId, collect({personId: personId, weeks: weeks}) AS touches
  MATCH (:Idea {id: ideaId})-[:ABOUT]->(topic:Topic)
  UNWIND touches AS touch
  UNWIND touch.weeks AS week
  WITH topic, touch.personId AS personId, week, collect(ideaId) AS ideaIds
  WITH topic, personId, collect(week) AS weeks, collect(CASE WHEN week = 0 THEN ideaIds END) AS latest
  CALL (personId, latest) {
    UNWIND latest AS ideaIds
    UNWIND ideaIds AS ideaId
    OPTIONAL MATCH ()-[first:ATTENDED {key: personId + '@' + ideaId}]->()
    USING INDEX SEEK first:ATTENDED(key)
    WITH first ORDER BY first.firstAt LIMIT 1
    OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnight) + '@' + first.source}]->()
    USING INDEX SEEK fact:FOUND(key)
    RETURN head(collect(coalesce(fact.basin, first.source))) AS source
  }
  WITH topic, weeks, source
  RETURN topic.id AS topicId,
    sum(CASE WHEN 0 IN weeks THEN 1 ELSE 0 END) AS latest,
    sum(size([week IN weeks WHERE week > 0])) AS earlier,
    sum(CASE WHEN any(week IN weeks WHERE week < 4) THEN 1 ELSE 0 END) AS people,
    collect(source) AS arrivals
}
RETURN place.communityId AS communityId, topicId, latest, earlier, people, arrivals
