// Who brought attention to the ideas of a place, step by step, and from where: METRICS 2.1 over all its ideas together. The nights of $midnights must have been worked out.
// $placeId: a community, or an organization (the communities that it hosts); $communityId: of these only this one, null for all; $topic: only ideas about the topic with this slug, null for all.
// $from, $asOf: the whole; $step: ms of one step, counted back from $asOf; $midnights: for each step from the last one back the last UTC midnight at or before its end.
// $endings: only people whose ids end with one of these characters; null: all.
// Each person counts once a step, with the source of the earliest of the first attentions to what they attended in it; authors not on their own ideas.
// One row for each step and stream: nth 0 is the last step. communityIds: of the basin at that midnight. No row for a step without attention, nor for an unknown place.
MATCH (place:Community|Organization {id: $placeId})
CALL (place) {
  MATCH (place)-[:HOSTS*0..1]->(community:Community)
  WHERE $communityId IS NULL OR community.id = $communityId
  CALL (community) {
    MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:SUPPORTED(communityId, at)
    USING INDEX SEEK act:OPPOSED(communityId, at)
    USING INDEX SEEK act:FOLLOWED(communityId, at)
    USING INDEX SEEK act:REACTED(communityId, at)
    USING INDEX SEEK act:COMMENTED(communityId, at)
    USING INDEX SEEK act:ANSWERED(communityId, at)
    USING INDEX SEEK act:SHARED(communityId, at)
    USING INDEX SEEK act:CO_DEVELOPED(communityId, at)
    USING INDEX SEEK act:DELIVERED(communityId, at)
    WHERE act.communityId = community.id
      AND act.at >= $from
      AND act.at < $asOf
      AND act.by = 'person'
      AND ($endings IS NULL OR right(act.memberId, 1) IN $endings)
      AND act.ideaId IS NOT NULL
    WITH act, ($asOf - 1 - act.at) / $step AS nth
    WHERE act.voidedAt IS NULL OR act.voidedAt >= $asOf - nth * $step
    RETURN nth, act.memberId AS personId, act.ideaId AS ideaId, max(CASE type(act) WHEN 'FOLLOWED' THEN 0 ELSE 1 END) AS open
  }
  MATCH (idea:Idea {id: ideaId})
  WHERE ($topic IS NULL OR EXISTS { MATCH (idea)-[:ABOUT]->(topic:Topic) WHERE topic.slug = $topic })
    AND NOT EXISTS {
      MATCH (author:Member)-[authored:AUTHORED]->(idea)
      WHERE author.id = personId AND (authored.role = 'AUTHOR' OR authored.since < $asOf - nth * $step) AND (authored.until IS NULL OR authored.until >= $asOf - nth * $step)
    }
  MATCH ()-[first:ATTENDED {key: personId + '@' + ideaId}]->()
  USING INDEX SEEK first:ATTENDED(key)
  WITH nth, personId, open, first.source AS source, first.firstAt AS firstAt, ideaId
  ORDER BY firstAt, ideaId
  WITH nth, personId, max(open) AS open, head(collect(source)) AS source
  OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnights[nth]) + '@' + source}]->()
  USING INDEX SEEK fact:FOUND(key)
  RETURN nth, coalesce(fact.basin, source) AS basin, count(*) AS people, max(open) = 0 AS isPrivate
}
OPTIONAL MATCH ()-[named:FOUND {key: toString($midnights[nth]) + '@' + basin}]->()
USING INDEX SEEK named:FOUND(key)
RETURN nth, CASE basin WHEN '#none' THEN null ELSE basin END AS sourceId,
  coalesce(named.basinIds, CASE basin WHEN '#none' THEN [] ELSE [basin] END) AS communityIds, people, isPrivate
