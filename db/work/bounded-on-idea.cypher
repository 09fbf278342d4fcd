// How many tasks, outcomes and links to others an idea has: each has a bound. $ideaId. One row. No row: no such idea.
MATCH (idea:Idea {id: $ideaId})
RETURN COUNT { (idea)<-[:FOR]-(:Task) } AS tasks, COUNT { MATCH (idea)-[:PRODUCED]->(outcome:Outcome) WHERE outcome.withdrawnAt IS NULL } AS outcomes, COUNT { (idea)-[:RELATES_TO]-() } AS relations
