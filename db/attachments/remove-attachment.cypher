// Takes a file from an idea that the member is an author of.
// $attachmentId, $memberId. No row: no such file, or not theirs to take away.
MATCH (attachment:Attachment {id: $attachmentId})-[:ATTACHED_TO]->(idea:Idea)
WHERE EXISTS { (idea)<-[authored:AUTHORED]-(:Member {id: $memberId}) WHERE authored.until IS NULL }
WITH attachment, attachment.id AS attachmentId
DETACH DELETE attachment
RETURN attachmentId
