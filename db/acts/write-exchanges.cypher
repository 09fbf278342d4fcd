// Writes who exchanged with whom: from the actor to each partner of an act of exchange.
// $exchanges: list of {actId, memberId, partnerId, by (kind of the actor), at (ms), communityId}.
// No rows.  Nothing for a partner who is not there.
UNWIND $exchanges AS exchange
MATCH (member:Member {id: exchange.memberId})
MATCH (partner:Member {id: exchange.partnerId})
CREATE (member)-[:EXCHANGED_WITH {
  actId: exchange.actId, at: exchange.at, communityId: exchange.communityId, partnerId: partner.id, by: exchange.by, to: partner.kind
}]->(partner)
