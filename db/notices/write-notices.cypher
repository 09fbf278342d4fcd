// Writes notices: what one announcement tells so many members.
// $notices: list of {id, key (memberId@jobId), memberId, listedFor (memberId, or null: not shown in the portal), ideaId (or null), mailDue (ms, or null: by no mail)}.
// $kind, $at (of the act, ms), $writtenAt (ms), $actorId, $subjectId.  No rows. The constraint on the key refuses a second one.
UNWIND $notices AS told
MATCH (member:Member {id: told.memberId})
CREATE (member)-[:TOLD]->(:Notice {
  id: told.id, key: told.key, kind: $kind, at: $at, writtenAt: $writtenAt, actorId: $actorId, subjectId: $subjectId, ideaId: told.ideaId,
  memberId: told.listedFor, unread: CASE WHEN told.listedFor IS NULL THEN null ELSE true END,
  mailDue: told.mailDue, mailTo: CASE WHEN told.mailDue IS NULL THEN null ELSE told.memberId END
})
