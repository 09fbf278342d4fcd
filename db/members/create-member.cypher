// Somebody becomes known to the portal.
// $memberId, $kind (person, staff, bot), $name, $handle and $handleSkeleton (both free: constraints refuse others), $at (ms).
CREATE (member:Member {id: $memberId, kind: $kind, name: $name, handle: $handle, handleSkeleton: $handleSkeleton, joinedAt: $at})
RETURN member.id AS memberId
