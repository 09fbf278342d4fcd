// Things of one label by id, a page at a time, as they go into an archive of all that is public: each with its earlier texts and its ties to others.
// $label, $after (id of the last of the page before, '' for the first), $limit.  One row for each, by id; no row after the last.
// isPublic: false for what not everybody may read (another's case, a response that is a draft, an outcome that was taken back).
CALL () {
  MATCH (thing:Member)
  WHERE thing.id > CASE $label WHEN 'Member' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Organization)
  WHERE thing.id > CASE $label WHEN 'Organization' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Community)
  WHERE thing.id > CASE $label WHEN 'Community' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Topic)
  WHERE thing.id > CASE $label WHEN 'Topic' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Idea)
  WHERE thing.id > CASE $label WHEN 'Idea' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:IdeaVersion)
  WHERE thing.id > CASE $label WHEN 'IdeaVersion' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Amendment)
  WHERE thing.id > CASE $label WHEN 'Amendment' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Comment)
  WHERE thing.id > CASE $label WHEN 'Comment' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Post)
  WHERE thing.id > CASE $label WHEN 'Post' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Task)
  WHERE thing.id > CASE $label WHEN 'Task' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Outcome)
  WHERE thing.id > CASE $label WHEN 'Outcome' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Case)
  WHERE thing.id > CASE $label WHEN 'Case' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:CaseStep)
  WHERE thing.id > CASE $label WHEN 'CaseStep' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:OfficialResponse)
  WHERE thing.id > CASE $label WHEN 'OfficialResponse' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:StatusLabel)
  WHERE thing.id > CASE $label WHEN 'StatusLabel' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:StatusChange)
  WHERE thing.id > CASE $label WHEN 'StatusChange' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Correction)
  WHERE thing.id > CASE $label WHEN 'Correction' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:PolicyVersion)
  WHERE thing.id > CASE $label WHEN 'PolicyVersion' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Attachment)
  WHERE thing.id > CASE $label WHEN 'Attachment' THEN $after END
  RETURN thing ORDER BY thing.id LIMIT $limit
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
ORDER BY id
