// How many accounts there are: the first makes an empty portal its own.
RETURN COUNT { (:Account) } AS accounts
