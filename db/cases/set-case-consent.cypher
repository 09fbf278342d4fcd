// Sets whether everybody may read the case $caseId ($isPublic), as who raised it wishes from $at (ms) on.  No row: no such case.
MATCH (matter:Case {id: $caseId})
SET matter.isPublic = $isPublic, matter.consentAt = $at
RETURN matter.id AS caseId
