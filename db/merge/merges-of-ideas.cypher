// The merges that ideas are in now: where each went, and what was merged into it, oldest first.
// $ideaIds. One row for each idea and merge. No row: it is in none.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})-[merged:MERGED_INTO]-(other:Idea)
WHERE merged.endedAt IS NULL
RETURN ideaId, startNode(merged) = idea AS went, other.id AS otherId, merged.id AS id, merged.at AS at, merged.because AS because, merged.memberId AS memberId
ORDER BY at, id
