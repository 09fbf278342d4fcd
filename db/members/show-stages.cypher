// A member lets others see their stages from $at (ms) on, or no more ($at null). $memberId.
// One row: changed: whether it was not so already. No row: no such member.
MATCH (member:Member {id: $memberId})
WITH member, (member.stagesShownAt IS NULL) = ($at IS NOT NULL) AS changed
SET member.stagesShownAt = CASE WHEN $at IS NULL THEN null ELSE coalesce(member.stagesShownAt, $at) END
RETURN changed
