// Versions as they are shown, by $keys (ideaId@number). In no promised order. No row where there is none.
UNWIND $keys AS wanted
MATCH (version:IdeaVersion {key: wanted})
OPTIONAL MATCH (amendment:Amendment {actId: version.actId})
RETURN version.id AS id, version.key AS key, version.ideaId AS ideaId, version.number AS number, version.title AS title, version.body AS body, version.language AS language,
  version.note AS note, version.licence AS licence, version.createdAt AS createdAt, amendment.id AS amendmentId,
  COLLECT { MATCH (version)<-[:WROTE]-(author:Member) RETURN author.id AS authorId ORDER BY authorId } AS authorIds
