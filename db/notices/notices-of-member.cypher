// What a member was told in the portal, newest first, a page at a time. $memberId. Goes on after ($at, $id). $limit rows at most.
MATCH (notice:Notice)
USING INDEX notice:Notice(memberId, at, id)
WHERE notice.memberId = $memberId AND notice.at <= $at AND notice.id IS NOT NULL AND CASE notice.at WHEN $at THEN notice.id < $id ELSE true END
RETURN notice.id AS id, notice.at AS at
ORDER BY notice.memberId DESC, notice.at DESC, notice.id DESC
LIMIT $limit
