// Ids of members by their names: handle in $handles, or source/sourceId in $sourceKeys. No row for a name that nobody has.
MATCH (member:Member) WHERE member.handle IN $handles
RETURN member.id AS id, 'slug' AS kind, member.handle AS name
UNION ALL
MATCH (member:Member) WHERE member.sourceKey IN $sourceKeys
RETURN member.id AS id, 'source' AS kind, member.sourceKey AS name
