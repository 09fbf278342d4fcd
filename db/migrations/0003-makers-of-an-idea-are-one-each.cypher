// Who helped to make an idea is found without walking all the work on it.

CREATE CONSTRAINT helped_make_key IF NOT EXISTS FOR ()-[r:HELPED_MAKE]-() REQUIRE r.key IS UNIQUE;
