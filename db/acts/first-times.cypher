// What acts would be the first of: of the attention of a member to an idea, of a member in a community.
// $acts: list of {actId, attendedKey (memberId@ideaId, null where the act is no attention of a counted person), partKey (memberId@communityId or null)}.
// One row for each act.
UNWIND $acts AS act
OPTIONAL MATCH ()-[attended:ATTENDED {key: act.attendedKey}]->()
USING INDEX SEEK attended:ATTENDED(key)
OPTIONAL MATCH ()-[part:TOOK_PART {key: act.partKey}]->()
USING INDEX SEEK part:TOOK_PART(key)
RETURN act.actId AS actId,
  act.attendedKey IS NOT NULL AND attended IS NULL AS attends,
  act.partKey IS NOT NULL AND part IS NULL AS takesPart
