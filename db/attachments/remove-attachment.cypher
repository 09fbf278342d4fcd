// Takes a file from an idea that the member is an author of, or from a comment of theirs.
// $attachmentId, $memberId. No row: no such file, or not theirs to take away.
MATCH (attachment:Attachment {id: $attachmentId})-[:ATTACHED_TO]->(subject:Idea|Comment)
WHERE EXISTS { (subject)<-[authored:AUTHORED]-(:Member {id: $memberId}) WHERE authored.until IS NULL } OR EXISTS { (subject)<-[:WROTE]-(:Member {id: $memberId}) }
WITH attachment, attachment.id AS attachmentId
DETACH DELETE attachment
RETURN attachmentId
