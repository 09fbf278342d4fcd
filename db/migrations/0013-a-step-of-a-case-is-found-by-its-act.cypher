// What somebody did in a case is told with the case, and only as far as that case may be read.
CREATE INDEX case_step_by_act IF NOT EXISTS FOR (n:CaseStep) ON (n.actId);
