// Who is behind contributions: authors of ideas, who wrote comments, posts and amendments, who did tasks. $ids. One row for each id that is one of a contribution, with its people who have not gone.
UNWIND $ids AS id
MATCH (cause:Idea|Comment|Post|Amendment|Task {id: id})
RETURN id, COLLECT {
  MATCH (cause)<-[tie:AUTHORED|WROTE|TOOK]-(person:Member)
  WHERE tie.until IS NULL AND person.deletedAt IS NULL
  RETURN DISTINCT person.id
} AS memberIds
