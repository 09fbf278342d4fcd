// Notes, in the transaction that writes them, how many lines of a file of an archive have been taken in.
// $source, $hash (of the archive's manifest), $at (ms), $state: how far it is, as JSON. Null: nothing is noted, only looked at.
// One row: what is noted. The hash is that of the archive that came under this name first.
MERGE (import:Import {source: $source})
ON CREATE SET import.createdAt = $at, import.hash = $hash
SET import.state = coalesce($state, import.state, '{}')
RETURN coalesce(import.hash, '') AS hash, import.state AS state
