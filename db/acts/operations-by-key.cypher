// The first outcome of writes, by the keys of their callers.
// $keys: list of memberId/key.  No row for a key that was never used.
UNWIND $keys AS key
MATCH (operation:Operation {key: key})
RETURN operation.key AS key, operation.input AS input, operation.result AS result
