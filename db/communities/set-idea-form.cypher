// Sets what new ideas in a community begin with: $ideaForm (Markdown) and $ideaFormHint (a line), each null for none. $communityId.  One row. No row: no such community.
MATCH (community:Community {id: $communityId})
SET community.ideaForm = $ideaForm, community.ideaFormHint = $ideaFormHint
RETURN community.id AS communityId
