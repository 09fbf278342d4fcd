// Which of so many relationships a member holds towards things: follows, and mutes. $keys (memberId@targetId). One row for each key.
UNWIND $keys AS key
OPTIONAL MATCH ()-[follows:FOLLOWS {key: key}]->()
USING INDEX SEEK follows:FOLLOWS(key)
OPTIONAL MATCH ()-[mutes:MUTES {key: key}]->()
USING INDEX SEEK mutes:MUTES(key)
RETURN key, follows IS NOT NULL AS follows, mutes IS NOT NULL AS mutes
