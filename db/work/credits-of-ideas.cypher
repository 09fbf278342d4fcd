// Who made $ideaIds: authors of today, then co-authors, then those whose work on it was accepted (makers), each once and at most 200 of an idea. One row for each.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (idea:Idea {id: ideaId})<-[authored:AUTHORED]-(member:Member)
  WHERE authored.until IS NULL
  RETURN member.id AS memberId, CASE authored.role WHEN 'AUTHOR' THEN 0 ELSE 1 END AS rank, authored.since AS since
  UNION ALL
  MATCH (idea:Idea {id: ideaId})<-[made:HELPED_MAKE]-(member:Member)
  RETURN member.id AS memberId, 2 AS rank, made.firstAt AS since
}
WITH ideaId, memberId, rank, since
ORDER BY ideaId, rank, since, memberId
WITH ideaId, memberId, head(collect({rank: rank, since: since})) AS first
ORDER BY ideaId, first.rank, first.since, memberId
WITH ideaId, collect({memberId: memberId, role: ['AUTHOR', 'CO_AUTHOR', 'MAKER'][first.rank], since: first.since})[..200] AS credits
UNWIND credits AS credit
RETURN ideaId, credit.memberId AS memberId, credit.role AS role, credit.since AS since
