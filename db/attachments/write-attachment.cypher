// Hangs a file on an idea: what it is; its bytes are on disk under its id.
// $ideaId, $attachment: {id, name, mediaType, size (bytes), alternative, width, height}, $memberId, $at (ms).
MATCH (idea:Idea {id: $ideaId})
CREATE (attachment:Attachment {
  id: $attachment.id, name: $attachment.name, mediaType: $attachment.mediaType, size: $attachment.size, alternative: $attachment.alternative,
  width: $attachment.width, height: $attachment.height, memberId: $memberId, createdAt: $at
})-[:ATTACHED_TO]->(idea)
SET idea.updatedAt = $at
RETURN attachment.id AS attachmentId
