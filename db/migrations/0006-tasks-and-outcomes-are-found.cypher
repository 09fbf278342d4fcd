// Work on ideas: tasks are one each and read by status in time, invitations and links between ideas are one for each pair.

CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX task_by_status IF NOT EXISTS FOR (n:Task) ON (n.status, n.createdAt, n.id);
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invited_to_key IF NOT EXISTS FOR ()-[r:INVITED_TO]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT relates_to_key IF NOT EXISTS FOR ()-[r:RELATES_TO]-() REQUIRE r.key IS UNIQUE;
