// How many ideas there are in all: from the count store. Always one row.
MATCH (idea:Idea)
RETURN count(idea) AS total
