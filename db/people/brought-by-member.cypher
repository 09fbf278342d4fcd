// Whom $memberId brought here, latest first, 100 at most. No row: nobody. Who was deleted is left out.
MATCH (:Member {id: $memberId})-[brought:BROUGHT]->(guest:Member)
WHERE guest.deletedAt IS NULL
RETURN guest.id AS guestId
ORDER BY brought.at DESC, guestId
LIMIT 100
