// Ends a trust, by $key (member@other@topicId): it was so until $at (ms). One row. No row: there is none.
MATCH ()-[trusts:TRUSTS {key: $key}]->()
USING INDEX SEEK trusts:TRUSTS(key)
SET trusts.until = $at, trusts.key = null
RETURN trusts.topicId AS topicId
