// People say how a community counts as a source of attention, from now on: VERIFIED (they vouch for it), BY_RULE (by its age and residents) or WITHDRAWN (not at all).
// $communityId, $correctionId, $to, $because, $memberId (who says so), $actId, $at (ms).
// No row: no such community.  changed = false: it was so already, nothing written.
MATCH (community:Community {id: $communityId})
WITH community, coalesce(
  head(COLLECT { MATCH (community)<-[:CORRECTS]-(earlier:Correction) RETURN earlier.to ORDER BY earlier.at DESC, earlier.id DESC LIMIT 1 }),
  CASE WHEN community.verifiedAt IS NULL THEN 'BY_RULE' ELSE 'VERIFIED' END) <> $to AS changed
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
  CREATE (community)<-[:CORRECTS]-(:Correction {id: $correctionId, to: $to, at: $at, because: $because, memberId: $memberId, communityId: $communityId, actId: $actId})
  SET community.verifiedAt = CASE $to WHEN 'VERIFIED' THEN coalesce(community.verifiedAt, $at) ELSE community.verifiedAt END)
RETURN community.id AS communityId, changed
