// What is asked before a file is attached to an idea.
// $ideaId, $memberId.  No row: no such idea.  attached: how many hang on it already.
MATCH (idea:Idea {id: $ideaId})
RETURN EXISTS { (idea)<-[authored:AUTHORED]-(:Member {id: $memberId}) WHERE authored.until IS NULL } AS isAuthor, COUNT { (idea)<-[:ATTACHED_TO]-() } AS attached
