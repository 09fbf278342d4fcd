// An address wants no more invitations: by its keyed hash, $hash; $at (ms).  No rows.
MERGE (none:NoMail {hash: $hash})
ON CREATE SET none.createdAt = $at
