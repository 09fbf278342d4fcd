// Sets the status of an idea, dated, and keeps that it was set: of two at once both are kept, in turn.
// $ideaId, $kind (OPEN, UNDER_REVIEW, PLANNED, IN_PROGRESS, DONE or DECLINED), $label (the organization's own word, or null), $labelId (its StatusLabel, or null),
// $memberId (who says so), $changeId, $at (ms).
// No row: no such idea. changed = false: it stood so already, nothing is written.
MATCH (idea:Idea {id: $ideaId})
REMOVE idea.lock
WITH idea, coalesce(idea.statusKind, 'OPEN') <> $kind OR coalesce(idea.statusLabel, '') <> coalesce($label, '') OR coalesce(idea.statusLabelId, '') <> coalesce($labelId, '') AS changed
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
  SET idea.statusKind = $kind, idea.statusLabel = $label, idea.statusLabelId = $labelId, idea.statusAt = $at, idea.updatedAt = $at
  CREATE (idea)-[:HAD_STATUS]->(:StatusChange {id: $changeId, kind: $kind, label: $label, labelId: $labelId, at: $at, memberId: $memberId})
)
RETURN idea.id AS ideaId, changed
