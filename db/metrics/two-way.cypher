// What was said to organizations and what they answered, in some places: METRICS 3.7.
// $placeIds: ids of communities, or of organizations (all communities that they host, together, and their cases); $from, $asOf (ms); $day: the midnight before $from, since templates are told by the whole day;
// $topic: slug, only ideas about it and what was said on them; null: whatever it is about.
// An organization's side is who represents it at the time. Received: ideas that others proposed, questions that they asked, cases. An answer: what its people said there later, no bots; who says little but a link more than 20 times a day answers nobody.
// One row for each known place. items: of each received {kind (IDEA, QUESTION, CASE), at, authorId, answeredAt, wordsAt (the first answer that is more than a link), reacted: whether its author said or did something there later}.
// replies: of others to the organization's people; words: what reporters said later in their cases; answers: of the organization to others; broadcast: what it said to nobody; templates: links that are no answers.
UNWIND $placeIds AS placeId
MATCH (place:Community|Organization {id: placeId})
OPTIONAL MATCH (place)-[:HOSTS*0..1]-(organization:Organization)
WITH place, organization,
  COLLECT { MATCH (place)-[:HOSTS*0..1]->(community:Community) RETURN community.id } AS communityIds,
  COLLECT {
    MATCH (organization)<-[represents:REPRESENTS]-(member:Member)
    RETURN {memberId: member.id, since: coalesce(represents.since, 0), until: coalesce(represents.until, 8640000000000000)}
  } AS spells
CALL (place, organization, communityIds, spells) {
  UNWIND spells AS spell
  CALL (spell) {
    MATCH ()-[act:PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED|RESPONDED|CLAIMED]->(target)
    USING INDEX SEEK act:PROPOSED(memberId, at)
    USING INDEX SEEK act:POSTED(memberId, at)
    USING INDEX SEEK act:COMMENTED(memberId, at)
    USING INDEX SEEK act:ANSWERED(memberId, at)
    USING INDEX SEEK act:SHARED(memberId, at)
    USING INDEX SEEK act:RESPONDED(memberId, at)
    USING INDEX SEEK act:CLAIMED(memberId, at)
    WHERE act.memberId = spell.memberId
      AND act.at >= $day
      AND act.at < $asOf
      AND act.at >= spell.since
      AND act.at < spell.until
      AND act.by <> 'bot'
      AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    RETURN act, target
  }
  WITH place, organization, communityIds, spells, act, target
  WHERE (act.communityId IN communityIds OR target.organizationId = organization.id AND place = organization)
    AND ($topic IS NULL OR EXISTS { MATCH (:Idea {id: act.ideaId})-[:ABOUT]->(about:Topic) WHERE about.slug = $topic })
  OPTIONAL MATCH (said:Comment {actId: CASE WHEN act.source IS NULL THEN act.id END})
  OPTIONAL MATCH (imported:Comment {id: CASE WHEN act.source IS NOT NULL THEN replace(act.id, 'act_', 'comment_') END})
  WITH spells, act, target, replace(replace(coalesce(said.body, imported.body, ''), '\n', ' '), '\t', ' ') AS body
  WITH spells, act, target, body =~ '.*https?:/{2}.*' AND size([word IN split(body, ' ') WHERE word <> '' AND NOT word =~ '.*https?:/{2}.*']) <= 3 AS link
  WITH spells, act.memberId AS memberId, act.at / 86400000 AS day, collect({act: act, target: target, link: link}) AS done, sum(CASE WHEN link THEN 1 ELSE 0 END) AS links
  UNWIND done AS one
  WITH spells, one.act AS act, one.target AS target, one.link AS link, one.link AND links > 20 AS template
  OPTIONAL MATCH (target:Comment)-[:ON|TAKEN_FROM]->(post:Post)
  RETURN collect({
    ideaId: CASE WHEN type(act) IN ['COMMENTED', 'ANSWERED', 'RESPONDED'] THEN act.ideaId END,
    postId: CASE WHEN type(act) IN ['COMMENTED', 'ANSWERED'] THEN post.id END,
    memberId: act.memberId, at: act.at, link: link, template: template,
    addressed: type(act) IN ['COMMENTED', 'ANSWERED', 'RESPONDED', 'CLAIMED']
      AND any(partnerId IN act.partnerIds WHERE none(spell IN spells WHERE spell.memberId = partnerId AND act.at >= spell.since AND act.at < spell.until))
  }) AS sayings
}
CALL (place, organization, communityIds, spells, sayings) {
  CALL (place, organization, communityIds, spells, sayings) {
    CALL (communityIds, spells, sayings) {
      UNWIND communityIds AS communityId
      MATCH ()-[act:PROPOSED]->(idea:Idea)
      USING INDEX SEEK act:PROPOSED(communityId, at)
      WHERE act.communityId = communityId
        AND act.at >= $from
        AND act.at < $asOf
        AND act.by = 'person'
        AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
        AND none(spell IN spells WHERE spell.memberId = act.memberId AND act.at >= spell.since AND act.at < spell.until)
        AND ($topic IS NULL OR EXISTS { MATCH (idea)-[:ABOUT]->(about:Topic) WHERE about.slug = $topic })
      RETURN idea AS subject, {kind: 'IDEA', at: act.at, authorId: act.memberId} AS item, [] AS answers
      UNION ALL
      UNWIND communityIds AS communityId
      MATCH ()-[act:POSTED]->(post:Post)
      USING INDEX SEEK act:POSTED(communityId, at)
      WHERE act.communityId = communityId
        AND act.at >= $from
        AND act.at < $asOf
        AND act.by = 'person'
        AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
        AND post.postKind = 'QUESTION'
        AND none(spell IN spells WHERE spell.memberId = act.memberId AND act.at >= spell.since AND act.at < spell.until)
        AND $topic IS NULL
      RETURN post AS subject, {kind: 'QUESTION', at: act.at, authorId: act.memberId} AS item, [] AS answers
      UNION ALL
      UNWIND sayings AS saying
      WITH saying WHERE saying.ideaId IS NOT NULL AND NOT saying.template
      WITH saying.ideaId AS ideaId, collect(saying) AS said
      MATCH (:Idea {id: ideaId})-[merged:MERGED_INTO*0..8]->(idea:Idea)
      WHERE all(step IN merged WHERE step.at < $asOf AND (step.endedAt IS NULL OR step.endedAt >= $asOf))
      RETURN idea AS subject, null AS item, said AS answers
      UNION ALL
      UNWIND sayings AS saying
      WITH saying WHERE saying.postId IS NOT NULL AND NOT saying.template
      WITH saying.postId AS postId, collect(saying) AS said
      MATCH (post:Post {id: postId})
      RETURN post AS subject, null AS item, said AS answers
    }
    WITH subject, collect(item) AS received, reduce(all = [], some IN collect(answers) | all + some) AS answers
    UNWIND received AS item
    WITH subject, item, [answer IN answers WHERE answer.at >= item.at AND answer.memberId <> item.authorId] AS answers
    WITH subject, item,
      reduce(first = null, answer IN answers | CASE WHEN first IS NULL OR answer.at < first THEN answer.at ELSE first END) AS answeredAt,
      reduce(first = null, answer IN answers | CASE WHEN NOT answer.link AND (first IS NULL OR answer.at < first) THEN answer.at ELSE first END) AS wordsAt
    RETURN item.kind AS kind, item.at AS at, item.authorId AS authorId, answeredAt, wordsAt,
      answeredAt IS NOT NULL AND CASE item.kind
        WHEN 'IDEA' THEN EXISTS {
          MATCH ()-[act:COMMENTED|ANSWERED|REACTED]->()
          USING INDEX SEEK act:COMMENTED(memberId, at)
          USING INDEX SEEK act:ANSWERED(memberId, at)
          USING INDEX SEEK act:REACTED(memberId, at)
          WHERE act.memberId = item.authorId AND act.at > answeredAt AND act.at < $asOf AND act.ideaId = subject.id AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
        }
        ELSE EXISTS { MATCH (subject)<-[:ON]-(reply:Comment)<-[:WROTE]-(author:Member) WHERE author.id = item.authorId AND reply.createdAt > answeredAt AND reply.createdAt < $asOf }
          OR EXISTS { MATCH (subject)<-[:ON]-(:Comment)<-[reacts:REACTS]-(author:Member) WHERE author.id = item.authorId AND reacts.since > answeredAt AND reacts.since < $asOf }
      END AS reacted
    UNION ALL
    MATCH (matter:Case)
    USING INDEX SEEK matter:Case(organizationId, createdAt, id)
    WHERE matter.organizationId = organization.id AND matter.id IS NOT NULL AND matter.createdAt >= $from AND matter.createdAt < $asOf
      AND (matter.withdrawnAt IS NULL OR matter.withdrawnAt >= $asOf)
      AND (place = organization OR matter.communityId IN communityIds)
      AND $topic IS NULL
    CALL (matter) {
      MATCH (matter)-[:HAS_STEP]->(step:CaseStep)
      WHERE step.official AND step.at < $asOf
      RETURN min(step.at) AS answeredAt
    }
    RETURN 'CASE' AS kind, matter.createdAt AS at, matter.memberId AS authorId, answeredAt, answeredAt AS wordsAt,
      EXISTS { MATCH (matter)-[:HAS_STEP]->(step:CaseStep) WHERE NOT step.official AND step.at > answeredAt AND step.at < $asOf } AS reacted
  }
  RETURN collect({kind: kind, at: at, authorId: authorId, answeredAt: answeredAt, wordsAt: wordsAt, reacted: reacted}) AS items
}
CALL (communityIds, spells) {
  UNWIND communityIds AS communityId
  CALL (communityId) {
    MATCH ()-[act:COMMENTED]->()
    USING INDEX SEEK act:COMMENTED(communityId, at)
    WHERE act.communityId = communityId AND act.at >= $from AND act.at < $asOf
    RETURN act
    UNION ALL
    MATCH ()-[act:ANSWERED]->()
    USING INDEX SEEK act:ANSWERED(communityId, at)
    WHERE act.communityId = communityId AND act.at >= $from AND act.at < $asOf
    RETURN act
  }
  WITH spells, act
  WHERE act.by = 'person'
    AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    AND CASE WHEN any(spell IN spells WHERE spell.memberId IN act.partnerIds AND act.at >= spell.since AND act.at < spell.until)
      THEN none(spell IN spells WHERE spell.memberId = act.memberId AND act.at >= spell.since AND act.at < spell.until) ELSE false END
    AND ($topic IS NULL OR EXISTS { MATCH (:Idea {id: act.ideaId})-[:ABOUT]->(about:Topic) WHERE about.slug = $topic })
  RETURN count(act) AS replies
}
CALL (place, organization, communityIds) {
  MATCH (matter:Case)
  USING INDEX SEEK matter:Case(organizationId, updatedAt)
  WHERE matter.organizationId = organization.id AND matter.updatedAt >= $from AND (place = organization OR matter.communityId IN communityIds) AND $topic IS NULL
  MATCH (matter)-[:HAS_STEP]->(step:CaseStep)
  WHERE NOT step.official AND step.kind <> 'RAISED' AND step.at >= $from AND step.at < $asOf
  RETURN count(step) AS words
}
RETURN place.id AS placeId, items, replies, words,
  size([saying IN sayings WHERE saying.at >= $from AND saying.addressed AND NOT saying.template]) AS answers,
  size([saying IN sayings WHERE saying.at >= $from AND NOT saying.addressed AND NOT saying.template]) AS broadcast,
  size([saying IN sayings WHERE saying.at >= $from AND saying.template]) AS templates
