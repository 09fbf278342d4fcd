// What was said is found by its act, cases by when they moved last, who was brought by when, and what an idea produced by when it was told.

CREATE INDEX comment_by_act IF NOT EXISTS FOR (n:Comment) ON (n.actId);
CREATE INDEX case_by_move IF NOT EXISTS FOR (n:Case) ON (n.organizationId, n.updatedAt);
CREATE INDEX brought_in_time IF NOT EXISTS FOR ()-[r:BROUGHT]-() ON (r.at);
