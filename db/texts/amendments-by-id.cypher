// Amendments as they are shown, by $ids. In no promised order. No row for an id that is none of an amendment.
UNWIND $ids AS id
MATCH (amendment:Amendment {id: id})
MATCH (amendment)<-[:WROTE]-(author:Member)
RETURN amendment.id AS id, amendment.ideaId AS ideaId, author.id AS authorId, amendment.title AS title, amendment.body AS body, amendment.reason AS reason,
  amendment.baseVersion AS baseVersion, amendment.language AS language, amendment.actId AS actId, amendment.status AS status,
  amendment.createdAt AS createdAt, amendment.updatedAt AS updatedAt, amendment.decidedAt AS decidedAt, amendment.decidedBy AS decidedBy, amendment.decision AS decision,
  amendment.version AS version, amendment.promotedTo AS promotedTo,
  COUNT { (amendment)<-[:BACKS]-() } AS supportCount, COUNT { (amendment)<-[:ON]-() } AS commentCount
