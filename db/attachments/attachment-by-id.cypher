// What a file is, to be sent.
// $attachmentId. No row: no such file, or not any more, or on a comment that was withdrawn.
MATCH (attachment:Attachment {id: $attachmentId})
WHERE NOT EXISTS { MATCH (attachment)-[:ATTACHED_TO]->(comment:Comment) WHERE comment.withdrawnAt IS NOT NULL }
RETURN attachment.name AS name, attachment.mediaType AS mediaType, attachment.size AS size
