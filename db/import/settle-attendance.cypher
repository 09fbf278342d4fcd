// Brings first attentions to what the acts say now: written where new, else corrected.
// $attendance: list of {key (memberId@ideaId), actId, memberId, ideaId, firstAt (ms), voidedAt (ms or null), source (community id or '#none')}.  No rows.
UNWIND $attendance AS row
MATCH (member:Member {id: row.memberId})
MATCH (idea:Idea {id: row.ideaId})
MERGE (member)-[first:ATTENDED {key: row.key}]->(idea)
SET first.actId = row.actId, first.ideaId = row.ideaId, first.firstAt = row.firstAt, first.voidedAt = row.voidedAt, first.source = row.source
