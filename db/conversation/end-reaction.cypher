// Ends a reaction, by $key (memberId@textId@reaction). One row: the act that began it. No row: there is none.
MATCH ()-[reacts:REACTS {key: $key}]->()
USING INDEX SEEK reacts:REACTS(key)
WITH reacts, reacts.actId AS actId
DELETE reacts
RETURN actId
