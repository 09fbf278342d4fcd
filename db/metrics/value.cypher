// What came of ideas in some places, and who made it: METRICS 3.7, streams of value.
// $placeIds: ids of communities, or of organizations (all communities that they host, together); $from, $asOf: told of in [from, asOf) (ms); $topic: slug, only of ideas about it; null: of any.
// One row for each known place. outcomes, newest first: of each {id, ideaId, toldAt, valueKind, amount, currency, makers: of {memberId, official: represented the organization then}}.
// Who made it: whom the outcome names; where it names nobody, who is an author of the idea or helped to make it.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
OPTIONAL MATCH (place)-[:HOSTS*0..1]-(organization:Organization)
CALL (place, organization) {
  MATCH (place)-[:HOSTS*0..1]->(community:Community)
  CALL (community) {
    MATCH ()-[act:PRESENTED]->(idea:Idea)
    USING INDEX SEEK act:PRESENTED(communityId, at)
    WHERE act.communityId = community.id
      AND act.at >= $from
      AND act.at < $asOf
      AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
      AND ($topic IS NULL OR EXISTS { MATCH (idea)-[:ABOUT]->(about:Topic) WHERE about.slug = $topic })
    RETURN act, idea
  }
  MATCH (idea)-[:PRODUCED]->(outcome:Outcome)
  WHERE outcome.actId = act.id
  CALL (idea, outcome, organization, act) {
    OPTIONAL MATCH (outcome)-[:MADE_BY]->(named:Member)
    WITH idea, organization, act, collect(named) AS named
    CALL (idea, named) {
      UNWIND named AS maker
      RETURN maker
      UNION
      WITH idea, named
      WHERE size(named) = 0
      MATCH (idea)<-[tie:AUTHORED|HELPED_MAKE]-(maker:Member)
      WHERE tie.until IS NULL
      RETURN maker
    }
    WITH maker, organization, act
    WHERE maker.kind <> 'bot'
    RETURN collect({memberId: maker.id, official: EXISTS {
      MATCH (maker)-[represents:REPRESENTS]->(organization)
      WHERE coalesce(represents.since, 0) <= act.at AND (represents.until IS NULL OR represents.until > act.at)
    }}) AS makers
  }
  WITH act, idea, outcome, makers
  ORDER BY act.at DESC, outcome.id
  RETURN collect({
    id: outcome.id, ideaId: idea.id, toldAt: act.at, valueKind: outcome.valueKind, amount: outcome.amount, currency: outcome.currency, makers: makers
  }) AS outcomes
}
RETURN place.id AS placeId, outcomes
