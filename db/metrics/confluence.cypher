// Confluence of ideas in one window: METRICS 2.1. The night of $midnight must have been worked out, if anything happened in its 90 days.
// $ideaIds: any number; $from, $asOf: the window [from, asOf), from 0 for all time; $midnight: the last UTC midnight at or before asOf.
// What was merged into an idea at $asOf counts on it, one person once, with the source of the earliest first attention; what was merged away has none of its own.
// One row for each known idea; no row for an unknown id. Streams: largest first. isNew: nobody of the stream attended before $from.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})
OPTIONAL MATCH (night:Night {midnight: $midnight})
CALL (idea) {
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(idea)
  WHERE all(step IN merged WHERE step.at < $asOf AND (step.endedAt IS NULL OR step.endedAt >= $asOf))
    AND NOT EXISTS { MATCH (idea)-[gone:MERGED_INTO]->(:Idea) WHERE gone.at < $asOf AND (gone.endedAt IS NULL OR gone.endedAt >= $asOf) }
  RETURN collect(part) AS parts
}
CALL (idea) {
  MATCH (author:Member)-[authored:AUTHORED]->(idea)
  WHERE (authored.role = 'AUTHOR' OR authored.since < $asOf) AND (authored.until IS NULL OR authored.until >= $asOf)
  RETURN collect(author.id) AS authors
}
CALL (parts, authors) {
  UNWIND parts AS part
  MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
  USING INDEX SEEK act:SUPPORTED(ideaId, at)
  USING INDEX SEEK act:OPPOSED(ideaId, at)
  USING INDEX SEEK act:FOLLOWED(ideaId, at)
  USING INDEX SEEK act:REACTED(ideaId, at)
  USING INDEX SEEK act:COMMENTED(ideaId, at)
  USING INDEX SEEK act:ANSWERED(ideaId, at)
  USING INDEX SEEK act:SHARED(ideaId, at)
  USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
  USING INDEX SEEK act:DELIVERED(ideaId, at)
  WHERE act.ideaId = part.id
    AND act.at >= $from
    AND act.at < $asOf
    AND act.by = 'person'
    AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    AND NOT act.memberId IN authors
  WITH act.memberId AS personId, min(CASE WHEN type(act) = 'FOLLOWED' THEN 1 ELSE 0 END) = 1 AS private
  CALL (parts, personId) {
    UNWIND parts AS place
    MATCH (person:Member)-[first:ATTENDED {key: personId + '@' + place.id}]->()
    USING INDEX SEEK first:ATTENDED(key)
    RETURN person, first
    ORDER BY first.firstAt, place.id
    LIMIT 1
  }
  OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnight) + '@' + first.source}]->()
  USING INDEX SEEK fact:FOUND(key)
  CALL (person) {
    OPTIONAL MATCH (root:Member)-[chain:BROUGHT*1..64]->(person)
    WHERE all(step IN chain WHERE step.at < $asOf)
    RETURN root.id AS rootId
    ORDER BY size(chain) DESC
    LIMIT 1
  }
  RETURN collect({source: coalesce(fact.basin, first.source), private: private, root: coalesce(rootId, personId)}) AS arrivals
}
CALL (arrivals) {
  UNWIND arrivals AS arrival
  WITH arrival.root AS root, count(*) AS brought
  RETURN max(brought) AS mostBrought
}
CALL (idea, parts, authors, arrivals) {
  UNWIND arrivals AS arrival
  WITH idea, parts, authors, arrival.source AS source, count(*) AS people, min(CASE WHEN arrival.private THEN 1 ELSE 0 END) = 1 AS private
  OPTIONAL MATCH (community:Community {id: source})
  OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnight) + '@' + source}]->()
  USING INDEX SEEK fact:FOUND(key)
  WITH idea, parts, authors, source, people, private,
    community.smallestKey AS smallestKey,
    coalesce(fact.basinIds, CASE WHEN source = '#none' THEN [] ELSE [source] END) AS communityIds,
    coalesce(fact.established, community.verifiedAt <= $midnight, false) AND NOT coalesce(fact.hub, false)
      AND (fact IS NOT NULL OR coalesce(head(COLLECT { MATCH (community)<-[:CORRECTS]-(correction:Correction) WHERE correction.at <= $midnight RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 }), 'VERIFIED') = 'VERIFIED') AS counted
  CALL (idea, parts, authors, source, communityIds) {
    UNWIND CASE WHEN source = '#none' THEN [source] ELSE communityIds END AS earlierSource
    UNWIND parts AS place
    MATCH (earlier:Member)-[first:ATTENDED]->()
    USING INDEX SEEK first:ATTENDED(ideaId, source, firstAt)
    WHERE first.ideaId = place.id AND first.source = earlierSource AND first.firstAt < $from
      AND NOT earlier.id IN authors
      AND (size(parts) = 1 OR NOT EXISTS {
        UNWIND parts AS other
        MATCH ()-[sooner:ATTENDED {key: earlier.id + '@' + other.id}]->()
        USING INDEX SEEK sooner:ATTENDED(key)
        WHERE sooner.firstAt < first.firstAt OR sooner.firstAt = first.firstAt AND other.id < place.id
      })
      AND (first.voidedAt IS NULL OR first.voidedAt >= $asOf OR EXISTS {
        UNWIND parts AS other
        MATCH (earlier)-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->(other)
        WHERE act.at < $from AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
      })
    WITH 1 AS seen
    LIMIT 1
    RETURN count(seen) = 0 AS isNew
  }
  WITH source, people, private, smallestKey, communityIds, counted, isNew
  ORDER BY people DESC, smallestKey
  RETURN collect({
    sourceId: CASE WHEN source = '#none' THEN null ELSE source END,
    communityIds: communityIds, people: people, isNew: isNew, isPrivate: private, counted: counted
  }) AS streams
}
WITH idea, night, streams, mostBrought, size(arrivals) AS people,
  reduce(value = 0.0, stream IN streams | value + stream.people / (stream.people + 2.0)) AS value,
  reduce(top = 0, stream IN streams | CASE WHEN stream.people > top THEN stream.people ELSE top END) AS top,
  size([stream IN streams WHERE NOT stream.counted])
    + CASE WHEN night IS NULL THEN COUNT { MATCH (known:Community) WHERE known.verifiedAt <= $midnight AND coalesce(head(COLLECT { MATCH (known)<-[:CORRECTS]-(correction:Correction) WHERE correction.at <= $midnight RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 }), 'VERIFIED') = 'VERIFIED' } ELSE night.basins END AS groups
WITH idea, streams, people, value, top, mostBrought, groups,
  CASE WHEN people = 0 THEN null ELSE people / groups END AS each,
  CASE WHEN people = 0 THEN null ELSE people % groups END AS more
RETURN idea.id AS ideaId, value, people,
  CASE WHEN people = 0 THEN null ELSE toFloat(top) / people END AS topShare,
  CASE WHEN people = 0 THEN null ELSE value / (more * (each + 1.0) / (each + 3.0) + (groups - more) * toFloat(each) / (each + 2.0)) END AS breadth,
  CASE WHEN people = 0 THEN null ELSE toFloat(mostBrought) / people END AS influenceShare,
  streams
