// Things by their ids, as they go into a member's own archive: each with its earlier texts and its ties to others.
// $ids.  One row for each that is there. isPublic: false for what not everybody may read (another's case, a response that is a draft, an outcome that was taken back).
UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Member {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Organization {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Community {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Topic {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Idea {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:IdeaVersion {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Amendment {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Comment {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Post {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Task {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Outcome {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Case {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:CaseStep {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:OfficialResponse {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:StatusLabel {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:StatusChange {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Correction {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:PolicyVersion {id: id}) RETURN thing
  UNION ALL
  MATCH (thing:Attachment {id: id}) RETURN thing
}
RETURN thing.id AS id, labels(thing)[0] AS label, properties(thing) AS properties,
  ((NOT thing:Case OR thing.isPublic AND thing.withdrawnAt IS NULL)
    AND (NOT thing:CaseStep OR EXISTS { MATCH (thing)<-[:HAS_STEP]-(matter:Case) WHERE matter.isPublic AND matter.withdrawnAt IS NULL })
    AND (NOT thing:OfficialResponse OR thing.publishedAt IS NOT NULL)
    AND (NOT thing:Outcome OR thing.withdrawnAt IS NULL)) AS isPublic,
  COLLECT {
    MATCH (thing)-[:WAS|HAD_TEXT]->(part)
    WHERE thing.withdrawnAt IS NULL
    RETURN properties(part)
  } AS parts,
  COLLECT {
    MATCH (thing)-[tie:REPRESENTS|HOSTS|MEMBER_OF|AUTHORED|MERGED_INTO|WROTE|SUPPORTS|OPPOSES|IN|VERSION_OF|AMENDS|BACKS|DERIVED_FROM|POSTED_IN|ABOUT|ON|REPLIES_TO|ATTACHED_TO|TAKEN_FROM|MENTIONS|REACTS|ACCEPTS|MENTORS|THANKS|CONTESTS|RAISED_WITH|HAS_STEP|HAS_RESPONSE|CORRECTS|BECAUSE_OF|HAS_LABEL|HAD_STATUS|ENDORSES|FOR|WANTS|TOOK|PRODUCED|PRESENTS|MADE_BY|RELATES_TO]->(other)
    WHERE (type(tie) <> 'WROTE' OR other:Comment OR other:Post OR other:IdeaVersion OR other:Amendment OR other:Case)
      AND (NOT other:Case OR other.isPublic AND other.withdrawnAt IS NULL)
      AND (NOT other:OfficialResponse OR other.publishedAt IS NOT NULL)
      AND (NOT other:Outcome OR other.withdrawnAt IS NULL)
      AND (type(tie) <> 'MENTORS' OR tie.since IS NOT NULL)
    RETURN {type: type(tie), to: other.id, properties: properties(tie)}
  } AS ties
