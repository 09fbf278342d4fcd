// Writes the dated memberships of a log; imports make no act of joining. One that is known already stays; that it ended since is added.
// $memberships: list of {memberId, communityId, since, until (ms or null)}.
// One row for each. fresh: it was not known.
UNWIND $memberships AS row
MATCH (member:Member {id: row.memberId})
MATCH (community:Community {id: row.communityId})
OPTIONAL MATCH (member)-[same:MEMBER_OF WHERE same.since = row.since]->(there:Community WHERE there.id = row.communityId)
WITH member, community, row, head(collect(same)) AS same
FOREACH (spell IN CASE WHEN same IS NULL THEN [] ELSE [same] END | SET spell.until = coalesce(spell.until, row.until))
FOREACH (missing IN CASE WHEN same IS NULL THEN [row] ELSE [] END | CREATE (member)-[:MEMBER_OF {since: missing.since, until: missing.until}]->(community))
SET member.joinedAt = CASE WHEN member.joinedAt > row.since THEN row.since ELSE member.joinedAt END
RETURN same IS NULL AS fresh
