// When anybody first did anything in a community.
// No parameters. One row; at is null on an empty portal.
OPTIONAL MATCH ()-[part:TOOK_PART]->()
WHERE part.firstAt >= 0
RETURN part.firstAt AS at
ORDER BY at
LIMIT 1
