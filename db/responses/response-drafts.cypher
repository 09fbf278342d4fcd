// The shared drafts of responses, by $ideaIds; body null where nothing is drafted. Who may see them is decided before.  No row where nobody has written anything.
UNWIND $ideaIds AS ideaId
MATCH (response:OfficialResponse {ideaId: ideaId})
RETURN ideaId, response.draft AS body, response.revision AS revision, response.draftAt AS savedAt, response.draftBy AS memberId
