// What a file is, to be sent.
// $attachmentId. No row: no such file, or not any more.
MATCH (attachment:Attachment {id: $attachmentId})
RETURN attachment.name AS name, attachment.mediaType AS mediaType, attachment.size AS size
