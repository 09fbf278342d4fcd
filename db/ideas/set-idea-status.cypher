// Sets the status of an idea, dated.
// $ideaId, $kind (OPEN, UNDER_REVIEW, PLANNED, IN_PROGRESS, DONE or DECLINED), $label (the organization's own word, or null), $at (ms).
// No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
SET idea.statusKind = $kind, idea.statusLabel = $label, idea.statusAt = $at, idea.updatedAt = $at
RETURN idea.id AS ideaId
