// Writes the members of a log. Who is known already stays as they are; that they went since is added.
// $source, $at (ms), $members: list of {id, sourceKey, sourceId, kind, name, handle, handleSkeleton, deletedAt (ms or null)}; id and names are used where new.
// One row for each member.
UNWIND $members AS row
MERGE (member:Member {sourceKey: row.sourceKey})
ON CREATE SET member.id = row.id, member.source = $source, member.sourceId = row.sourceId, member.kind = row.kind,
  member.name = row.name, member.handle = row.handle, member.handleSkeleton = row.handleSkeleton, member.joinedAt = coalesce(row.deletedAt, $at)
SET member.deletedAt = coalesce(member.deletedAt, row.deletedAt)
RETURN member.sourceId AS sourceId, member.id AS id
