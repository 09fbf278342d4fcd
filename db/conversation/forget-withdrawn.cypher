// Removes the words of comments and posts that were withdrawn after $from and not after $upTo (ms): what they said last and what they said before that. Their acts stay, voided.
// $limit of each at most at once.  One row: how many had words.
CALL () {
  MATCH (text:Comment)
  WHERE text.withdrawnAt > $from AND text.withdrawnAt <= $upTo AND EXISTS { (text)-[:WAS]->() }
  RETURN text LIMIT $limit
  UNION ALL
  MATCH (text:Post)
  WHERE text.withdrawnAt > $from AND text.withdrawnAt <= $upTo AND EXISTS { (text)-[:WAS]->() }
  RETURN text LIMIT $limit
}
REMOVE text.lock
WITH text
WHERE text.withdrawnAt <= $upTo // under the lock: it was not restored meanwhile
MATCH (text)-[:WAS]->(said:EarlierText)
DETACH DELETE said
RETURN count(DISTINCT text) AS forgotten
