// What is wanted and not worked out yet is found by since when it has been, and what was found by until when.

CREATE INDEX finding_wanted_at IF NOT EXISTS FOR (n:Finding) ON (n.wantedAt);
CREATE INDEX finding_until IF NOT EXISTS FOR (n:Finding) ON (n.until);
