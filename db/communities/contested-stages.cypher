// Stages that members contested in $communityIds, newest first, 100 each at most. Who was deleted is left out.
UNWIND $communityIds AS communityId
CALL (communityId) {
  MATCH (member:Member)-[contests:CONTESTS]->()
  USING INDEX SEEK contests:CONTESTS(communityId, at)
  WHERE contests.communityId = communityId AND contests.at >= 0 AND member.deletedAt IS NULL
  RETURN member, contests ORDER BY contests.at DESC, contests.id DESC LIMIT 100
}
RETURN communityId, contests.id AS id, member.id AS memberId, contests.stage AS stage, contests.reason AS reason, contests.at AS at
