// The UTC midnights before attention to ideas at or after an instant: the nights that sources may need.
// $from (ms).  One row for each, ascending. One kind of act after the other: together, a million acts would be held at once to tell them apart.
CALL () {
  MATCH ()-[act:SUPPORTED]->()
  USING INDEX SEEK act:SUPPORTED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:OPPOSED]->()
  USING INDEX SEEK act:OPPOSED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:FOLLOWED]->()
  USING INDEX SEEK act:FOLLOWED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:REACTED]->()
  USING INDEX SEEK act:REACTED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:COMMENTED]->()
  USING INDEX SEEK act:COMMENTED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:ANSWERED]->()
  USING INDEX SEEK act:ANSWERED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:SHARED]->()
  USING INDEX SEEK act:SHARED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:CO_DEVELOPED]->()
  USING INDEX SEEK act:CO_DEVELOPED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
  UNION
  MATCH ()-[act:DELIVERED]->()
  USING INDEX SEEK act:DELIVERED(at)
  WHERE act.at >= $from AND act.ideaId IS NOT NULL
  RETURN DISTINCT act.at - act.at % 86400000 AS midnight
}
RETURN midnight
ORDER BY midnight
