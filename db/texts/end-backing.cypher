// Ends the support of a member for an amendment. $key (memberId@amendmentId).  One row with the act that began it. No row: there was none.
MATCH ()-[backs:BACKS {key: $key}]->()
WITH backs, backs.actId AS actId
DELETE backs
RETURN actId
