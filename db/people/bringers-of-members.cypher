// Who brought members here, by $memberIds. No row for who was brought by nobody.
UNWIND $memberIds AS memberId
MATCH (member:Member {id: memberId})<-[:BROUGHT]-(bringer:Member)
RETURN memberId, bringer.id AS bringerId
