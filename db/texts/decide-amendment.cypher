// Ends an open amendment, whose lock the transaction holds: accepted, rejected, promoted or withdrawn.
// $amendmentId, $status, $decidedBy (member id), $decision (reason, or null), $version (number that it became, or null), $promotedTo (id of an idea, or null), $at (ms).
// One row. No row: no such amendment.
MATCH (amendment:Amendment {id: $amendmentId})
SET amendment.status = $status, amendment.decidedAt = $at, amendment.decidedBy = $decidedBy, amendment.decision = $decision,
  amendment.version = $version, amendment.promotedTo = $promotedTo, amendment.updatedAt = $at
RETURN amendment.id AS amendmentId
