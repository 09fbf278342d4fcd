// Writes the relationships of an archive that are no acts, as they were.
// $ties: list of {type, from, to (ids), properties}.  One row: how many were written. One whose ends are not both there is left out.
UNWIND $ties AS row
MATCH (one:Member|Organization|Community|Topic|Idea|IdeaVersion|Amendment|Comment|Post|Task|Outcome|Case|CaseStep|OfficialResponse|StatusLabel|StatusChange|Correction|Attachment {id: row.from})
MATCH (other:Member|Organization|Community|Topic|Idea|IdeaVersion|Amendment|Comment|Post|Task|Outcome|Case|CaseStep|OfficialResponse|StatusLabel|StatusChange|Correction|Attachment {id: row.to})
CREATE (one)-[tie:$(row.type)]->(other)
SET tie = row.properties
RETURN count(tie) AS written
