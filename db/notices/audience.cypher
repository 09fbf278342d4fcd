// Whom an announcement is for: the next so many members in the order of their ids, each once, with what they want to hear and how.
// $memberIds: told by name. $ideaId (or null) with $authors, $supporters, $followers: who stands so to the idea; who supports what was merged into it supports it. $followersOf: ids of members, topics, communities, or of an idea: who follows its topics.
// $organizationId (or null): who represents it at $at (ms). $everybody: who has an account. $subjectId: what it is about. $group: the group of settings that it belongs to; $isPersonal: told to the member by name, whatever is muted.
// Never $actorId (null: nobody did it), never $exceptIds, nobody who has gone; after member $after; at most $limit.
// One row for each: ideaId is the idea that it is about, or null; isOwn: they are an author of it; portal, mail: as set for their group, null where nothing was set; isMuted; hasMail: they have an address that takes mail.
OPTIONAL MATCH (:Comment {id: $subjectId})-[:ON]->(commented:Idea)
OPTIONAL MATCH (subject:Idea {id: coalesce($ideaId, commented.id, $subjectId)})
WITH subject, COLLECT { MATCH (subject)<-[authored:AUTHORED]-(author:Member) WHERE authored.until IS NULL RETURN author.id } AS authorIds
CALL () {
  UNWIND $memberIds AS memberId
  MATCH (member:Member {id: memberId})
  RETURN member
  UNION
  MATCH (:Idea {id: $ideaId})<-[authored:AUTHORED]-(member:Member)
  WHERE $authors AND authored.until IS NULL
  RETURN member
  UNION
  MATCH (part:Idea)-[merged:MERGED_INTO*0..8]->(:Idea {id: $ideaId})
  WHERE $supporters AND all(step IN merged WHERE step.endedAt IS NULL)
  MATCH (part)<-[:SUPPORTS]-(member:Member)
  WHERE part.id = $ideaId OR NOT EXISTS { (member)-[:MUTES]->(part) }
  RETURN member
  UNION
  MATCH (:Idea {id: $ideaId})<-[:FOLLOWS]-(member:Member)
  WHERE $followers
  RETURN member
  UNION
  UNWIND $followersOf AS followedId
  MATCH (followed:Member|Topic|Community {id: followedId})<-[:FOLLOWS]-(member:Member)
  RETURN member
  UNION
  UNWIND $followersOf AS proposedId
  MATCH (:Idea {id: proposedId})-[:ABOUT]->(:Topic)<-[:FOLLOWS]-(member:Member)
  RETURN member
  UNION
  MATCH (:Organization {id: $organizationId})<-[represents:REPRESENTS]-(member:Member)
  WHERE coalesce(represents.since, 0) <= $at AND (represents.until IS NULL OR represents.until > $at)
  RETURN member
  UNION
  MATCH (member:Member)
  WHERE member.id > CASE WHEN $everybody THEN $after END AND EXISTS { (member)-[:IDENTIFIED_BY]->(:Account) }
  RETURN member ORDER BY member.id LIMIT $limit
}
WITH DISTINCT subject, authorIds, member
WHERE member.id > $after AND ($actorId IS NULL OR member.id <> $actorId) AND NOT member.id IN $exceptIds AND member.deletedAt IS NULL
WITH subject, authorIds, member, member.id AS memberId
ORDER BY memberId
LIMIT $limit
WITH subject, member, memberId, memberId IN authorIds AS isOwn
OPTIONAL MATCH (setting:NoticeSetting {key: memberId + '@' + CASE WHEN isOwn AND NOT $isPersonal THEN 'OWN_IDEAS' ELSE $group END})
OPTIONAL MATCH ()-[mutes:MUTES {key: memberId + '@' + subject.id}]->()
USING INDEX SEEK mutes:MUTES(key)
OPTIONAL MATCH (member)-[:IDENTIFIED_BY]->(account:Account)
RETURN memberId, subject.id AS ideaId, isOwn, setting.portal AS portal, setting.mail AS mail, mutes IS NOT NULL AS isMuted,
  account IS NOT NULL AND account.bouncedAt IS NULL AND account.mailOffAt IS NULL AS hasMail
ORDER BY memberId
