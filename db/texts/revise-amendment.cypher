// Gives an open amendment, whose lock the transaction holds, another text over another version.
// $amendmentId, $title, $body, $baseVersion, $at (ms).  One row. No row: no such amendment.
MATCH (amendment:Amendment {id: $amendmentId})
SET amendment.title = $title, amendment.body = $body, amendment.baseVersion = $baseVersion, amendment.updatedAt = $at
RETURN amendment.id AS amendmentId
