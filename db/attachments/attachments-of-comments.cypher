// Files that hang on comments, oldest first; of a comment that was withdrawn none.
// $commentIds. One row for each file. No row: none.
UNWIND $commentIds AS commentId
MATCH (comment:Comment {id: commentId})<-[:ATTACHED_TO]-(attachment:Attachment)
WHERE comment.withdrawnAt IS NULL
RETURN commentId, attachment.id AS id, attachment.name AS name, attachment.mediaType AS mediaType, attachment.size AS size, attachment.alternative AS alternative,
  attachment.width AS width, attachment.height AS height, attachment.createdAt AS createdAt
ORDER BY createdAt, id
