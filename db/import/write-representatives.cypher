// Writes who represents organizations: a log has no date for it, so it is from the beginning of time. Who does already, does.
// $representatives: list of {memberId, organization (slug), role}.  No rows.
UNWIND $representatives AS row
MATCH (member:Member {id: row.memberId})
MATCH (organization:Organization {slug: row.organization})
MERGE (member)-[represents:REPRESENTS]->(organization)
ON CREATE SET represents.role = row.role, represents.since = 0
