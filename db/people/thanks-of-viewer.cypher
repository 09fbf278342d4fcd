// For which of $subjectIds $viewerId has given thanks. One row for each.
UNWIND $subjectIds AS subjectId
MATCH ()-[thanks:THANKS {key: $viewerId + '@' + subjectId}]->()
USING INDEX SEEK thanks:THANKS(key)
RETURN subjectId
