// A wish or a text that waits for its author to sign in: found by its id, opened by its secret.
// $draftId, $hash (SHA-256 of the secret, hex), $kind, $payload (JSON), $at (ms).
CREATE (draft:Draft {id: $draftId, hash: $hash, kind: $kind, payload: $payload, createdAt: $at, updatedAt: $at})
RETURN draft.id AS draftId
