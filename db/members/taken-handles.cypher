// Which of some handles are taken, by themselves or by one that looks like them.
// $wanted: {handle, handleSkeleton}[].  No row for a handle that is free.
UNWIND $wanted AS wanted
CALL (wanted) {
  MATCH (member:Member {handle: wanted.handle})
  RETURN member
UNION
  MATCH (member:Member {handleSkeleton: wanted.handleSkeleton})
  RETURN member
}
RETURN DISTINCT wanted.handle AS handle
