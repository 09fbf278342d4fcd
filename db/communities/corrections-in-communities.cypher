// What people put right in a community, newest first, a page at a time: how it counts itself, and of what kind its people are.
// $communityId. Goes on after ($at, $id), which the first page sets beyond everything. $limit rows at most.
MATCH (correction:Correction)
WHERE correction.communityId = $communityId AND correction.at <= $at AND correction.id IS NOT NULL
WITH correction ORDER BY correction.communityId DESC, correction.at DESC, correction.id DESC
WHERE correction.at < $at OR correction.id < $id
WITH correction LIMIT $limit
MATCH (correction)-[:CORRECTS]->(subject)
RETURN correction.id AS id, correction.at AS at, correction.to AS to, correction.because AS because, correction.memberId AS memberId, subject.id AS subjectId
ORDER BY at DESC, id DESC
