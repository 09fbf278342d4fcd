// How many ideas were merged is counted by what was, however many there are.

CREATE INDEX standing_by_merged IF NOT EXISTS FOR (n:Standing) ON (n.merged);
