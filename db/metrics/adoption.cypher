// Which ideas of some places were decided on, and in how many separate groups their people first noticed them: METRICS 3.8, more than the sum.
// $placeIds: ids of communities, or of organizations (all communities that they host, together); $from, $asOf: proposed in [from, asOf) and decided before asOf (ms).
// One row for each known place. one, several: ideas whose people came from one source, from two or more: {decided, adopted}. Adopted: planned, in progress or done; decided: these and declined. Ideas that nobody noticed, open ones and merged ones are in neither.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
CALL (place) {
  MATCH (place)-[:HOSTS*0..1]->(:Community)<-[:IN]-(idea:Idea)
  WHERE idea.createdAt >= $from
    AND idea.createdAt < $asOf
  WITH idea, CASE WHEN coalesce(idea.statusAt, idea.createdAt) < $asOf THEN idea.statusKind ELSE head(COLLECT {
    MATCH (idea)-[:HAD_STATUS]->(change:StatusChange)
    WHERE change.at < $asOf
    RETURN change.kind
    ORDER BY change.at DESC, change.id DESC
    LIMIT 1
  }) END AS status
  WHERE status IN ['PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED']
  CALL (idea) {
    MATCH (idea)<-[first:ATTENDED]-(member:Member)
    WHERE first.firstAt < $asOf AND member.kind = 'person'
    RETURN count(DISTINCT first.source) AS sources
  }
  WITH sources, CASE status WHEN 'DECLINED' THEN 0 ELSE 1 END AS adopted
  RETURN {decided: count(CASE sources WHEN 1 THEN 1 END), adopted: sum(CASE sources WHEN 1 THEN adopted ELSE 0 END)} AS one,
    {decided: count(CASE WHEN sources > 1 THEN 1 END), adopted: sum(CASE WHEN sources > 1 THEN adopted ELSE 0 END)} AS several
}
RETURN placeId, one, several
