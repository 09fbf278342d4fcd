// What waited for a sign-in and has been done is forgotten, and with it what has waited since before an instant, at most 200 at once. What a member is writing is not touched.
// $draftId (null: none in particular), $before (ms).  No row: there were none.
MATCH (draft:Draft)
WHERE draft.updatedAt < $before AND draft.hash IS NOT NULL OR draft.id = $draftId
WITH draft
LIMIT 200
WITH draft, draft.id AS draftId
DETACH DELETE draft
RETURN draftId
