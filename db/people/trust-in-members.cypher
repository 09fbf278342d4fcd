// On which topics members are trusted now, by $memberIds: how many trust them, and whether $viewerId (or null) does; most trusted first, 20 each at most.
UNWIND $memberIds AS memberId
CALL (memberId) {
  MATCH (:Member {id: memberId})<-[trusts:TRUSTS]-(by:Member)
  WHERE trusts.until IS NULL AND by.deletedAt IS NULL
  RETURN trusts.topicId AS topicId, count(by) AS count, sum(CASE WHEN by.id = $viewerId THEN 1 ELSE 0 END) > 0 AS viewerTrusts, collect(by.id)[..20] AS byIds
  ORDER BY count DESC, topicId LIMIT 20
}
RETURN memberId, topicId, count, viewerTrusts, byIds
