// Unties two ideas. $key (both ids, the smaller first, with @ between). One row: they were tied. No row: they were not.
MATCH ()-[link:RELATES_TO {key: $key}]->()
WITH link, link.key AS key
DELETE link
RETURN key
