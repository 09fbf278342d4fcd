// A member leaves a community: the membership ends; the act LEFT is written beside it. The lock of the member is held.
// $memberId, $communityId, $at (ms).
// No row: no such community.  changed = false: was no member, nothing written.
MATCH (community:Community {id: $communityId})
OPTIONAL MATCH (:Member {id: $memberId})-[open:MEMBER_OF WHERE open.until IS NULL]->(there:Community WHERE there.id = $communityId)
WITH community, collect(open) AS spells
FOREACH (spell IN spells | SET spell.until = $at)
RETURN community.id AS communityId, size(spells) > 0 AS changed
