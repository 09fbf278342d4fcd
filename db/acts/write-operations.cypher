// Keeps the first outcome of writes with the keys of their callers.
// $operations: list of {key, input (SHA-256), result (JSON), at (ms)}.  The constraint refuses a key that is there already.
UNWIND $operations AS operation
CREATE (:Operation {key: operation.key, input: operation.input, result: operation.result, at: operation.at})
