// Whether an address wants no invitations: it said so ($hash, keyed, of the address), or its account takes no mail. $email. Always one row.
RETURN EXISTS { MATCH (:NoMail {hash: $hash}) } OR EXISTS { MATCH (account:Account {email: $email}) WHERE account.mailOffAt IS NOT NULL OR account.bouncedAt IS NOT NULL } AS unwanted
