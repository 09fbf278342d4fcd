// From when on imports, finished or cut off, have written acts of which the first attentions have not been reworked.
// No parameters. One row; at is null when there are none.
// Scan: one node for each log that was ever taken in.
MATCH (import:Import)
RETURN min(import.at) AS at
