// Hangs a file on a comment, whose lock is held: what it is; its bytes are on disk under its id. Of those that hang there already at most $most less one.
// $commentId, $attachment: {id, name, mediaType, size (bytes), alternative, width, height}, $memberId, $at (ms), $most.  No row: the comment is full, or not there.
MATCH (comment:Comment {id: $commentId})
WHERE COUNT { (comment)<-[:ATTACHED_TO]-() } < $most
CREATE (attachment:Attachment {
  id: $attachment.id, name: $attachment.name, mediaType: $attachment.mediaType, size: $attachment.size, alternative: $attachment.alternative,
  width: $attachment.width, height: $attachment.height, memberId: $memberId, createdAt: $at
})-[:ATTACHED_TO]->(comment)
RETURN attachment.id AS attachmentId
