// Notices are found by their member and time, unread ones by their member, those that wait for a mail by when it is due; mails by when they go.

CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT notice_key IF NOT EXISTS FOR (n:Notice) REQUIRE n.key IS UNIQUE;
CREATE INDEX notice_by_member IF NOT EXISTS FOR (n:Notice) ON (n.memberId, n.at, n.id);
CREATE INDEX notice_unread IF NOT EXISTS FOR (n:Notice) ON (n.memberId, n.unread);
CREATE INDEX notice_written IF NOT EXISTS FOR (n:Notice) ON (n.writtenAt);
CREATE INDEX notice_due IF NOT EXISTS FOR (n:Notice) ON (n.mailDue);
CREATE INDEX notice_due_to IF NOT EXISTS FOR (n:Notice) ON (n.mailTo, n.mailDue);
CREATE CONSTRAINT setting_key IF NOT EXISTS FOR (n:NoticeSetting) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT mutes_key IF NOT EXISTS FOR ()-[r:MUTES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT mail_id IF NOT EXISTS FOR (n:Mail) REQUIRE n.id IS UNIQUE;
CREATE INDEX mail_by_time IF NOT EXISTS FOR (n:Mail) ON (n.state, n.runAt);
CREATE INDEX mail_by_age IF NOT EXISTS FOR (n:Mail) ON (n.createdAt);
