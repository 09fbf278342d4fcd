// A draft, for whoever holds its secret.
// $draftId, $hash (SHA-256 of the secret, hex), $after (ms: older ones are over).  No row: no such draft, another secret, or too old.
MATCH (draft:Draft {id: $draftId})
WHERE draft.hash = $hash AND draft.updatedAt > $after
RETURN draft.kind AS kind, draft.payload AS payload
