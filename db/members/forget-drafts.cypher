// A draft whose wish has been fulfilled is forgotten, and with it those from before an instant, at most 200 at once.
// $draftId (null: none in particular), $before (ms).  No row: there were none.
MATCH (draft:Draft)
WHERE draft.updatedAt < $before OR draft.id = $draftId
WITH draft
LIMIT 200
WITH draft, draft.id AS draftId
DETACH DELETE draft
RETURN draftId
