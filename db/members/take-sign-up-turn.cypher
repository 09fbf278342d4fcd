// Sign-ups take turns from here to the end of their transaction: each sees the members and accounts of those before it.
// $memberId (whose turn it is).
MERGE (turn:Lease {key: 'sign-up'})
SET turn.holder = $memberId
RETURN turn.holder AS holder
