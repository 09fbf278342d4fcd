// Comments and ideas by $ids, with the members whose they are.  No row for what is neither.
UNWIND $ids AS id
MATCH (reason:Comment|Idea {id: id})
RETURN reason.id AS id, COLLECT { MATCH (reason)<-[wrote:WROTE|AUTHORED]-(author:Member) WHERE wrote.until IS NULL RETURN DISTINCT author.id } AS authorIds
