// What people say to and do for each other is one each, and found without walking.

CREATE CONSTRAINT reacts_key IF NOT EXISTS FOR ()-[r:REACTS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT thanks_key IF NOT EXISTS FOR ()-[r:THANKS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT trusts_key IF NOT EXISTS FOR ()-[r:TRUSTS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT mentors_key IF NOT EXISTS FOR ()-[r:MENTORS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT mentors_id IF NOT EXISTS FOR ()-[r:MENTORS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX mentors_by_community IF NOT EXISTS FOR ()-[r:MENTORS]-() ON (r.communityId, r.since);
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE INDEX note_by_idea IF NOT EXISTS FOR (n:Note) ON (n.ideaId, n.createdAt, n.id);
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_token IF NOT EXISTS FOR (n:Invitation) REQUIRE n.token IS UNIQUE;
CALL db.createProperty('lock');
