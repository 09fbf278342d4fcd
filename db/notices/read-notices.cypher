// Marks notices of a member as read: those of $ids, or where that is null the next $limit that are unread, of acts up to $until (ms).
// $memberId, $at (ms). One row: how many were unread.
MATCH (notice:Notice)
USING INDEX notice:Notice(memberId, unread)
WHERE notice.memberId = $memberId AND notice.unread = true AND notice.at <= $until AND ($ids IS NULL OR notice.id IN $ids)
WITH notice LIMIT $limit
REMOVE notice.unread
SET notice.readAt = $at
RETURN count(*) AS read
