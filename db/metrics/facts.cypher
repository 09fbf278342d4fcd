// Facts of communities at a midnight: METRICS 2.1. The night must have been worked out, if anything happened in its 90 days.
// $communityIds, $midnight. One row for each known community; no row for an unknown id.
UNWIND $communityIds AS communityId
MATCH (community:Community {id: communityId})
OPTIONAL MATCH ()-[fact:FOUND {key: toString($midnight) + '@' + communityId}]->()
USING INDEX SEEK fact:FOUND(key)
RETURN community.id AS communityId, $midnight AS midnight, coalesce(fact.residents, 0) AS residents,
  coalesce(fact.established, community.verifiedAt <= $midnight, false)
    AND (fact IS NOT NULL OR coalesce(head(COLLECT { MATCH (community)<-[:CORRECTS]-(correction:Correction) WHERE correction.at <= $midnight RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 }), 'VERIFIED') = 'VERIFIED') AS established,
  coalesce(fact.hub, false) AS hub, coalesce(fact.basin, community.id) AS basinId
