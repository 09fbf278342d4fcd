// Takes thanks back, by $key (memberId@subjectId). One row: the act that gave them. No row: there are none.
MATCH ()-[thanks:THANKS {key: $key}]->()
USING INDEX SEEK thanks:THANKS(key)
WITH thanks, thanks.actId AS actId
DELETE thanks
RETURN actId
