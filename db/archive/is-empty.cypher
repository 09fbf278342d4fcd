// Whether a portal is empty: nobody has contributed anything, and nothing was imported but an archive under $source.
// One row.
RETURN NOT EXISTS { MATCH (idea:Idea) WHERE idea.id > '' } AND NOT EXISTS { MATCH (organization:Organization) WHERE organization.id > '' }
  AND NOT EXISTS { MATCH (import:Import) WHERE import.source > '' AND import.source <> $source } AS empty,
  EXISTS { MATCH (:Import {source: $source}) } AS begun
