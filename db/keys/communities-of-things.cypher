// In which community each of some things lies: communities themselves, ideas and what hangs on them, posts, comments, cases. $ids.
// One row for each that is there; communityId is null for what lies in none. No row for what is not there, or is no such thing.
UNWIND $ids AS id
CALL (id) {
  MATCH (community:Community {id: id}) RETURN community.id AS communityId
  UNION
  MATCH (idea:Idea {id: id}) RETURN head(COLLECT { MATCH (idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
  UNION
  MATCH (post:Post {id: id}) RETURN post.communityId AS communityId
  UNION
  MATCH (comment:Comment {id: id}) RETURN head(COLLECT { MATCH (comment)-[:ON|TAKEN_FROM]->()-[:AMENDS*0..1]->()-[:IN|POSTED_IN]->(community:Community) RETURN community.id }) AS communityId
  UNION
  MATCH (amendment:Amendment {id: id}) RETURN head(COLLECT { MATCH (amendment)-[:AMENDS]->(:Idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
  UNION
  MATCH (task:Task {id: id}) RETURN head(COLLECT { MATCH (task)-[:FOR]->(:Idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
  UNION
  MATCH (outcome:Outcome {id: id}) RETURN head(COLLECT { MATCH (outcome)<-[:PRODUCED]-(:Idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
  UNION
  MATCH (note:Note {id: id}) RETURN head(COLLECT { MATCH (note)-[:BESIDE]->(:Idea)-[:IN]->(community:Community) RETURN community.id }) AS communityId
  UNION
  MATCH (matter:Case {id: id}) RETURN matter.communityId AS communityId
  UNION
  MATCH (file:Attachment {id: id}) RETURN head(COLLECT { MATCH (file)-[:ATTACHED_TO]->()-[:ON*0..1]->()-[:AMENDS*0..1]->()-[:IN|POSTED_IN]->(community:Community) RETURN community.id }) AS communityId
}
RETURN id, communityId
