// An import is done: nothing is left to be reworked.
// $source.  No rows.
MATCH (import:Import {source: $source})
SET import.state = 'DONE', import.at = null
