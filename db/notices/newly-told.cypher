// Who was told something since $since (ms), with how many notices they have not read, counted up to $most. One row for each member.
MATCH (notice:Notice)
WHERE notice.writtenAt > $since AND notice.memberId IS NOT NULL
WITH notice.memberId AS memberId, max(notice.writtenAt) AS writtenAt
WHERE memberId IN $memberIds
CALL (memberId) {
  MATCH (notice:Notice)
  USING INDEX notice:Notice(memberId, unread)
  WHERE notice.memberId = memberId AND notice.unread = true
  WITH notice LIMIT $most
  RETURN count(notice) AS unread
}
RETURN memberId, writtenAt, unread
