// The log of a community is read a page at a time.

CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX correction_by_community IF NOT EXISTS FOR (n:Correction) ON (n.communityId, n.at, n.id);
