// How many notices members have not read in the portal, counted up to $most. $memberIds. One row for each.
UNWIND $memberIds AS memberId
CALL (memberId) {
  MATCH (notice:Notice)
  USING INDEX notice:Notice(memberId, unread)
  WHERE notice.memberId = memberId AND notice.unread = true
  WITH notice LIMIT $most
  RETURN count(notice) AS unread
}
RETURN memberId, unread
