// Notices by $ids, of $memberId only: they are private. In no promised order. No row for an id that is none, or of somebody else.
UNWIND $ids AS id
MATCH (notice:Notice {id: id})<-[:TOLD]-(member:Member)
WHERE member.id = $memberId
RETURN notice.id AS id, notice.kind AS kind, notice.at AS at, notice.actorId AS actorId, notice.subjectId AS subjectId, notice.ideaId AS ideaId, notice.readAt AS readAt
