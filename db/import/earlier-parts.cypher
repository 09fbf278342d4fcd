// Writes since when members are known and took part in communities, where that is new or earlier than was known. Their locks are held.
// $signs: list of {memberId, at (ms)}; $parts: list of {key (memberId@communityId), memberId, communityId, firstAt (ms)}.  No rows.
CALL () {
  UNWIND $signs AS sign
  MATCH (member:Member {id: sign.memberId})
  WHERE member.joinedAt > sign.at
  SET member.joinedAt = sign.at
}
UNWIND $parts AS row
MATCH (member:Member {id: row.memberId})
MATCH (community:Community {id: row.communityId})
MERGE (member)-[part:TOOK_PART {key: row.key}]->(community)
SET part.firstAt = CASE WHEN part.firstAt < row.firstAt THEN part.firstAt ELSE row.firstAt END
