// Ids of comments in $threads (ids of ideas, posts or comments), oldest first, a page of each at a time: costs its own length.
// Goes on after ($at, $id), which the first page sets beyond everything. One that was withdrawn stands there while answers hang on it, and for its author ($viewerId) while it can be restored (since $restorable, ms).
// $limit rows for each thread at most.
UNWIND $threads AS thread
CALL (thread) {
  MATCH (comment:Comment)
  USING INDEX comment:Comment(thread, createdAt, id)
  WHERE comment.thread = thread AND comment.id IS NOT NULL AND comment.createdAt >= $at AND CASE comment.createdAt WHEN $at THEN comment.id > $id ELSE true END
    AND CASE WHEN comment.withdrawnAt IS NULL THEN true ELSE EXISTS { (comment)<-[:REPLIES_TO]-() } OR comment.withdrawnAt > $restorable AND EXISTS { (comment)<-[:WROTE]-(:Member {id: $viewerId}) } END
  RETURN comment ORDER BY comment.thread, comment.createdAt, comment.id LIMIT $limit
}
RETURN thread, comment.id AS id, comment.createdAt AS createdAt
