// Ids of the versions of $ideaIds, newest first, a page of each at a time: costs its own length.
// Goes on below $number, which the first page sets beyond everything. $limit rows for each idea at most.
UNWIND $ideaIds AS ideaId
CALL (ideaId) {
  MATCH (version:IdeaVersion)
  USING INDEX version:IdeaVersion(ideaId, number)
  WHERE version.ideaId = ideaId AND version.number < $number
  RETURN version ORDER BY version.ideaId DESC, version.number DESC LIMIT $limit
}
RETURN ideaId, version.id AS id, version.number AS number
