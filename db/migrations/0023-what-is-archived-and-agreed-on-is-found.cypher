// Steps of cases and changes of status are found by their ids, and so are the versions of policies and who agreed to them.

CREATE CONSTRAINT case_step_id IF NOT EXISTS FOR (n:CaseStep) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT status_change_id IF NOT EXISTS FOR (n:StatusChange) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_version_id IF NOT EXISTS FOR (n:PolicyVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_version_key IF NOT EXISTS FOR (n:PolicyVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT accepted_key IF NOT EXISTS FOR ()-[r:ACCEPTED]-() REQUIRE r.key IS UNIQUE;
