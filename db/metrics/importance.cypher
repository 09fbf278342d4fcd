// How many are connected to a topic, an idea or a person, how often, and how far it travels past them: METRICS 3.1.
// $subjectIds: ids of ideas, topics or members; $from, $asOf: the window [from, asOf).
// Contacts with an idea: attention by others than its authors, of all that was merged into it at $asOf (what was merged away has none of its own); with a topic: the same with any idea about it; with a person: with their ideas, and exchanges that answered them.
// One row for each known subject. people: who had contact; contacts: their distinct dates, at most 7 each; reached: who had contact, or with an idea of somebody who had, or came through them.
UNWIND $subjectIds AS subjectId
MATCH (subject:Idea|Topic|Member {id: subjectId})
CALL (subject) {
  CALL (subject) {
    CALL (subject) {
      MATCH (idea:Idea)-[merged:MERGED_INTO*0..8]->(subject:Idea)
      WHERE all(step IN merged WHERE step.at < $asOf AND (step.endedAt IS NULL OR step.endedAt >= $asOf))
        AND NOT EXISTS { MATCH (subject)-[gone:MERGED_INTO]->(:Idea) WHERE gone.at < $asOf AND (gone.endedAt IS NULL OR gone.endedAt >= $asOf) }
      RETURN idea
      UNION
      MATCH (idea:Idea)-[:ABOUT]->(subject:Topic)
      RETURN idea
      UNION
      MATCH (subject:Member)-[authored:AUTHORED]->(idea:Idea)
      WHERE (authored.role = 'AUTHOR' OR authored.since < $asOf) AND (authored.until IS NULL OR authored.until >= $asOf)
      RETURN idea
    }
    MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:SUPPORTED(ideaId, at)
    USING INDEX SEEK act:OPPOSED(ideaId, at)
    USING INDEX SEEK act:FOLLOWED(ideaId, at)
    USING INDEX SEEK act:REACTED(ideaId, at)
    USING INDEX SEEK act:COMMENTED(ideaId, at)
    USING INDEX SEEK act:ANSWERED(ideaId, at)
    USING INDEX SEEK act:SHARED(ideaId, at)
    USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
    USING INDEX SEEK act:DELIVERED(ideaId, at)
    WHERE act.ideaId = idea.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
      AND NOT EXISTS {
        MATCH (:Member {id: act.memberId})-[authored:AUTHORED]->(own:Idea)
        WHERE own IN [idea, subject] AND (authored.role = 'AUTHOR' OR authored.since < $asOf) AND (authored.until IS NULL OR authored.until >= $asOf)
      }
    RETURN act.memberId AS personId, act.at / 86400000 AS day
    UNION
    MATCH (person:Member)-[exchange:EXCHANGED_WITH]->()
    USING INDEX SEEK exchange:EXCHANGED_WITH(partnerId, at)
    WHERE exchange.partnerId = subject.id AND exchange.at >= $from AND exchange.at < $asOf AND exchange.by = 'person' AND (exchange.voidedAt IS NULL OR exchange.voidedAt >= $asOf) AND person.id <> subject.id
    RETURN person.id AS personId, exchange.at / 86400000 AS day
  }
  WITH personId, count(DISTINCT day) AS days
  RETURN collect(personId) AS near, sum(CASE WHEN days > 7 THEN 7 ELSE days END) AS contacts
}
CALL (subject, near) {
  UNWIND near AS nearId
  CALL (nearId) {
    MATCH (:Member {id: nearId})-[authored:AUTHORED]->(idea:Idea)
    WHERE (authored.role = 'AUTHOR' OR authored.since < $asOf) AND (authored.until IS NULL OR authored.until >= $asOf)
    MATCH ()-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->()
    USING INDEX SEEK act:SUPPORTED(ideaId, at)
    USING INDEX SEEK act:OPPOSED(ideaId, at)
    USING INDEX SEEK act:FOLLOWED(ideaId, at)
    USING INDEX SEEK act:REACTED(ideaId, at)
    USING INDEX SEEK act:COMMENTED(ideaId, at)
    USING INDEX SEEK act:ANSWERED(ideaId, at)
    USING INDEX SEEK act:SHARED(ideaId, at)
    USING INDEX SEEK act:CO_DEVELOPED(ideaId, at)
    USING INDEX SEEK act:DELIVERED(ideaId, at)
    WHERE act.ideaId = idea.id AND act.at >= $from AND act.at < $asOf AND act.by = 'person' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf)
    RETURN act.memberId AS reachedId
    UNION
    MATCH (:Member {id: nearId})-[brought:BROUGHT]->(guest:Member)
    WHERE brought.at >= $from AND brought.at < $asOf AND guest.kind = 'person'
    RETURN guest.id AS reachedId
    UNION
    RETURN nearId AS reachedId
  }
  WITH subject, reachedId
  WHERE reachedId <> subject.id
  RETURN count(DISTINCT reachedId) AS reached
}
RETURN subject.id AS subjectId, size(near) AS people, contacts, reached
