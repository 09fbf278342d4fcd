// Tasks that nobody moves are found by when they moved last; what a member was mailed lately, and what went to an address, by time; what was withdrawn by when.

CREATE INDEX task_by_move IF NOT EXISTS FOR (n:Task) ON (n.status, n.movedAt);
CREATE INDEX mail_by_member IF NOT EXISTS FOR (n:Mail) ON (n.memberId, n.createdAt);
CREATE INDEX mail_by_address IF NOT EXISTS FOR (n:Mail) ON (n.to, n.createdAt);
CREATE INDEX comment_withdrawn IF NOT EXISTS FOR (n:Comment) ON (n.withdrawnAt);
CREATE INDEX post_withdrawn IF NOT EXISTS FOR (n:Post) ON (n.withdrawnAt);
CREATE INDEX outcome_withdrawn IF NOT EXISTS FOR (n:Outcome) ON (n.withdrawnAt);
CREATE CONSTRAINT no_mail_hash IF NOT EXISTS FOR (n:NoMail) REQUIRE n.hash IS UNIQUE;
