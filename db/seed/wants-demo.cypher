// Whether the demo is to be written: nobody is here, or its import began and nobody has an account yet.
// $source: of the demo.  One row.
// Scan: both stop at the first node.
RETURN NOT EXISTS { (:Account) } AND (NOT EXISTS { (:Member) } OR EXISTS { (:Import {source: $source}) }) AS wanted
