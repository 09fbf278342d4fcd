// The UTC midnights before attention to ideas at or after an instant: the nights that sources may need.
// $from (ms).  One row for each, ascending.
MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
USING INDEX SEEK act:SUPPORTED(at)
USING INDEX SEEK act:OPPOSED(at)
USING INDEX SEEK act:FOLLOWED(at)
USING INDEX SEEK act:REACTED(at)
USING INDEX SEEK act:COMMENTED(at)
USING INDEX SEEK act:ANSWERED(at)
USING INDEX SEEK act:SHARED(at)
USING INDEX SEEK act:CO_DEVELOPED(at)
USING INDEX SEEK act:DELIVERED(at)
WHERE act.at >= $from AND act.ideaId IS NOT NULL
RETURN DISTINCT act.at - act.at % 86400000 AS midnight
ORDER BY midnight
