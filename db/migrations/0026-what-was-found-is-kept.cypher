// What was found of days gone by is found by its key, what is oldest by when it was sought, and late writes by when they were written.

CREATE CONSTRAINT finding_key IF NOT EXISTS FOR (n:Finding) REQUIRE n.key IS UNIQUE;
CREATE INDEX finding_sought_at IF NOT EXISTS FOR (n:Finding) ON (n.soughtAt);
CREATE INDEX late_write_written_at IF NOT EXISTS FOR (n:LateWrite) ON (n.writtenAt);
