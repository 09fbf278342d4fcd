// Ideas that got any attention in a window, whoever from, and all that they were ever merged into.
// $from, $asOf: the window [from, asOf). One row for each idea; no row: nothing happened.
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
WHERE act.at >= $from AND act.at < $asOf AND act.ideaId IS NOT NULL
WITH DISTINCT act.ideaId AS attendedId
MATCH (:Idea {id: attendedId})-[:MERGED_INTO*0..8]->(idea:Idea)
RETURN DISTINCT idea.id AS ideaId
