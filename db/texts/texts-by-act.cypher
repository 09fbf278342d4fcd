// What each of $actIds made of a text: an amendment, else a version. One row for each that made one.
UNWIND $actIds AS actId
OPTIONAL MATCH (amendment:Amendment {actId: actId})
OPTIONAL MATCH (version:IdeaVersion {actId: actId})
WITH actId, coalesce(amendment.id, version.id) AS textId
WHERE textId IS NOT NULL
RETURN actId, textId
