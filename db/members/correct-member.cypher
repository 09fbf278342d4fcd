// People of a community say of what kind somebody is who took part there, from now on: what they did before stays counted as what they were then.
// $subjectId, $communityId, $correctionId, $to (person, staff or bot), $because, $memberId (who says so), $actId, $at (ms).
// No row: nobody of that id took part there, or they have gone.  changed = false: they were so already, nothing written.
MATCH (subject:Member {id: $subjectId})-[:TOOK_PART]->(:Community {id: $communityId})
WHERE subject.deletedAt IS NULL
WITH DISTINCT subject, subject.kind <> $to AS changed
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
  CREATE (subject)<-[:CORRECTS]-(:Correction {id: $correctionId, to: $to, at: $at, because: $because, memberId: $memberId, communityId: $communityId, actId: $actId})
  SET subject.kind = $to)
RETURN subject.id AS subjectId, changed
