// Who was answered is found by whom and when, ideas by when they were proposed, and contested stages by community and time.
// Exchanges of before say whom they answered, ten thousand at a time.

CREATE INDEX exchanged_with_partner IF NOT EXISTS FOR ()-[r:EXCHANGED_WITH]-() ON (r.partnerId, r.at);
CREATE INDEX proposed_in_time IF NOT EXISTS FOR ()-[r:PROPOSED]-() ON (r.at);
CREATE CONSTRAINT contests_id IF NOT EXISTS FOR ()-[r:CONTESTS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX contests_by_community IF NOT EXISTS FOR ()-[r:CONTESTS]-() ON (r.communityId, r.at);
MATCH ()-[exchange:EXCHANGED_WITH]->(partner:Member)
WHERE exchange.partnerId IS NULL
WITH exchange, partner LIMIT 10000
SET exchange.partnerId = partner.id
RETURN count(*) = 10000 AS more;
