// How many ideas there are in all, from the count store, and how many of them were merged into others. Always one row.
MATCH (idea:Idea)
WITH count(idea) AS total
RETURN total, COUNT { MATCH (standing:Standing) WHERE standing.merged = true } AS merged
