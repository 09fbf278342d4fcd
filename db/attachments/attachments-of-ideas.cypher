// Files that hang on ideas, oldest first.
// $ideaIds. One row for each file. No row: none.
UNWIND $ideaIds AS ideaId
MATCH (idea:Idea {id: ideaId})<-[:ATTACHED_TO]-(attachment:Attachment)
RETURN ideaId, attachment.id AS id, attachment.name AS name, attachment.mediaType AS mediaType, attachment.size AS size, attachment.alternative AS alternative,
  attachment.width AS width, attachment.height AS height, attachment.createdAt AS createdAt
ORDER BY createdAt, id
