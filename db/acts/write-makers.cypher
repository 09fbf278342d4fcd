// Writes since when members are makers of ideas: by work that another than a bot accepted, where that is new or earlier than was known.
// $makers: list of {key (memberId@ideaId), memberId, ideaId, acceptedBy (member id), firstAt (ms)}.  No rows.
UNWIND $makers AS maker
MATCH (acceptor:Member {id: maker.acceptedBy})
WHERE acceptor.kind <> 'bot'
MATCH (member:Member {id: maker.memberId})
MATCH (idea:Idea {id: maker.ideaId})
MERGE (member)-[made:HELPED_MAKE {key: maker.key}]->(idea)
SET made.firstAt = CASE WHEN made.firstAt < maker.firstAt THEN made.firstAt ELSE maker.firstAt END
