// Members take turns: whoever writes an act of a member holds the write lock of the member first, so that what is read next stays true.
// $memberIds, in ascending order (else two transactions could wait for each other).
// One row for each member that is there and has not gone.
UNWIND $memberIds AS memberId
MATCH (member:Member {id: memberId})
REMOVE member.lock
WITH member
WHERE member.deletedAt IS NULL
RETURN member.id AS memberId, member.kind AS kind
