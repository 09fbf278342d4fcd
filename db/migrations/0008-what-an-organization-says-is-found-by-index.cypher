// What an organization says, is told and has assessed is found by an index.

// Removing a property takes the lock of its node only where the name of the property is known to the database: without this line a lock was none.
CALL db.createProperty('lock');

CREATE INDEX case_by_organization IF NOT EXISTS FOR (n:Case) ON (n.organizationId, n.createdAt, n.id);
CREATE INDEX case_by_reporter IF NOT EXISTS FOR (n:Case) ON (n.memberId, n.createdAt, n.id);
CREATE CONSTRAINT official_response_id IF NOT EXISTS FOR (n:OfficialResponse) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT official_response_idea IF NOT EXISTS FOR (n:OfficialResponse) REQUIRE n.ideaId IS UNIQUE;
CREATE CONSTRAINT status_label_id IF NOT EXISTS FOR (n:StatusLabel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assessment_key IF NOT EXISTS FOR (n:Assessment) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT endorses_key IF NOT EXISTS FOR ()-[r:ENDORSES]-() REQUIRE r.key IS UNIQUE;
