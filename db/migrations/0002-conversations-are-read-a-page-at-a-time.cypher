// A page of a conversation costs its own length, however long the conversation is.

CREATE INDEX comment_by_thread IF NOT EXISTS FOR (n:Comment) ON (n.thread, n.createdAt, n.id);
CREATE INDEX post_by_community IF NOT EXISTS FOR (n:Post) ON (n.communityId, n.createdAt, n.id);
CREATE INDEX organization_by_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
