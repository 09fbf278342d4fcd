// Whether the demo is to be written: nobody is here, or writing it was cut off (its import is not done, or nobody has an account yet).
// $source: of the demo.  One row.
// Scan: each stops at the first node.
OPTIONAL MATCH (import:Import {source: $source})
RETURN coalesce(import.state <> 'DONE', false) OR
  NOT EXISTS { (:Account) } AND (import IS NOT NULL OR NOT EXISTS { (:Member) }) AS wanted
