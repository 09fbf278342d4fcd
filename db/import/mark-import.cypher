// Notes, in the transaction that writes acts, from when on first attentions and nights must be reworked before the import is done.
// $source, $at: the earliest of the acts (ms).  No rows.
MATCH (import:Import {source: $source})
SET import.at = CASE WHEN import.at < $at THEN import.at ELSE $at END
