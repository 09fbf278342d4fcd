// How many relationships there are, as the store counts them. No parameters. One row: relationships.
MATCH ()-[relationship]->()
RETURN count(relationship) AS relationships
