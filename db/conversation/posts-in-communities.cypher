// Ids of posts in $communityIds, newest first, a page of each at a time: costs its own length.
// Goes on after ($at, $id), which the first page sets beyond everything. One that was withdrawn stands there while comments hang on it. $limit rows for each community at most.
UNWIND $communityIds AS communityId
CALL (communityId) {
  MATCH (post:Post)
  USING INDEX post:Post(communityId, createdAt, id)
  WHERE post.communityId = communityId AND post.id IS NOT NULL AND post.createdAt <= $at AND CASE post.createdAt WHEN $at THEN post.id < $id ELSE true END AND post.body IS NOT NULL AND CASE WHEN post.withdrawnAt IS NULL THEN true ELSE EXISTS { (post)<-[:ON]-() } END
  RETURN post ORDER BY post.communityId DESC, post.createdAt DESC, post.id DESC LIMIT $limit
}
RETURN communityId, post.id AS id, post.createdAt AS createdAt
