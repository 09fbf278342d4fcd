// First attentions of counted persons to ideas, as the acts say, where they lie at or after an instant: what an import may have changed.
// $ideaIds, $from (ms).  One row for each person and idea; a pair with an earlier attention gives none. isKnown: one stands there already. Of acts at the same instant one that stands goes first.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
  USING INDEX SEEK act:SUPPORTED(ideaId, at)
  USING INDEX SEEK act:OPPOSED(ideaId, at)
  USING INDEX SEEK act:FOLLOWED(ideaId, at)
  USING INDEX SEEK act:REACTED(ideaId, at)
  USING INDEX SEEK act:COMMENTED(ideaId, at)
  USING INDEX SEEK act:ANSWERED(ideaId, at)
  USING INDEX SEEK act:SHARED(ideaId, at)
  USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
  USING INDEX SEEK act:DELIVERED(ideaId, at)
  WHERE act.ideaId = ideaId AND act.at >= $from AND act.by = 'person'
  WITH act ORDER BY act.at, act.voidedAt IS NOT NULL, act.id
  WITH act.memberId AS memberId, head(collect(act)) AS first
  RETURN memberId, first
}
OPTIONAL MATCH ()-[known:ATTENDED {key: memberId + '@' + ideaId}]->()
WITH memberId, ideaId, first, known
WHERE known IS NULL OR known.firstAt >= $from
RETURN memberId, ideaId, first.id AS actId, first.at AS at, first.voidedAt AS voidedAt, known IS NOT NULL AS isKnown
