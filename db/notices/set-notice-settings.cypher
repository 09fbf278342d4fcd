// Sets how a member wants to hear of groups of notices. $memberId; $settings: list of {key (memberId@group), group, portal, mail}.
// The lock of the member is held.  No rows.
UNWIND $settings AS wish
MATCH (member:Member {id: $memberId})
MERGE (setting:NoticeSetting {key: wish.key})
SET setting.group = wish.group, setting.portal = wish.portal, setting.mail = wish.mail
MERGE (member)-[:SET]->(setting)
