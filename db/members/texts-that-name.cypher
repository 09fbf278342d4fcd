// Every text of the graph that names a member, wherever it stands: what they wrote, what others wrote, what was said before, and what is written on relationships.
// $memberId, $properties: which properties hold words, $needles: what to look for everywhere, $ownNeedles: what in their own texts alone; both in lower case.
// One row for each thing that holds one of them; isOwn: they wrote it; at: when it was said (ms), where that is known. No row: they are named nowhere.
// Scan: a name may stand in any text of anybody and no index holds them all. A job asks it once for each member who leaves, and nobody waits for it.
CALL () {
  MATCH (held)
  WHERE NOT held:Job AND NOT held:Account AND NOT held:PolicyVersion AND NOT held:Webhook AND NOT held:WebhookDelivery
  WITH held, [property IN $properties WHERE held[property] IS :: STRING NOT NULL | toLower(held[property])] AS words
  WITH held, any(word IN words WHERE any(needle IN $needles WHERE word CONTAINS needle)) AS names, any(word IN words WHERE any(needle IN $ownNeedles WHERE word CONTAINS needle)) AS mayName
  WHERE names OR mayName
  WITH held, names, coalesce(held.memberId = $memberId, false)
    OR EXISTS { MATCH (held)<-[:WROTE|AUTHORED|PRESENTS|WANTS]-(:Member {id: $memberId}) }
    OR EXISTS { MATCH (held)<-[:WAS]-()<-[:WROTE]-(:Member {id: $memberId}) }
    OR EXISTS { MATCH (held)-[:VERSION_OF]->(:Idea)<-[:AUTHORED]-(:Member {id: $memberId}) } AS isOwn
  WHERE names OR isOwn
  RETURN elementId(held) AS held, labels(held)[0] AS kind, properties(held) AS properties, isOwn
  UNION ALL
  MATCH ()-[held]->()
  WITH held, [property IN $properties WHERE held[property] IS :: STRING NOT NULL | toLower(held[property])] AS words
  WHERE size(words) > 0
  WITH held, coalesce(held.memberId, startNode(held).id) = $memberId AS isOwn, words
  WHERE any(word IN words WHERE any(needle IN $needles WHERE word CONTAINS needle) OR isOwn AND any(needle IN $ownNeedles WHERE word CONTAINS needle))
  RETURN elementId(held) AS held, type(held) AS kind, properties(held) AS properties, isOwn
}
RETURN held, kind, isOwn, coalesce(properties.createdAt, properties.at) AS at, properties.id AS id, properties.source AS source, [property IN $properties WHERE properties[property] IS :: STRING NOT NULL | [property, properties[property]]] AS words
