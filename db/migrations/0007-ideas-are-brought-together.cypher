// A merge is found by its id; whoever wrote an idea through a merge, by that merge.

CREATE CONSTRAINT merged_into_id IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() REQUIRE r.id IS UNIQUE;
