// What is asked before a log is taken in: whether its source is known, and which of the names of its organizations are taken.
// $source, $slugs (of organizations).  One row.
RETURN EXISTS { MATCH (:Import {source: $source}) } AS known,
  COLLECT { MATCH (organization:Organization) WHERE organization.slug IN $slugs RETURN organization.slug } AS slugs
