/** Every name that the graph may hold, with its meaning. `statements.test.ts` checks each statement against this page. */

export const labels = {
  Member: 'A person, staff member or bot known to the portal. Personal data stands here and in Account only.',
  Account: 'How a member signs in: e-mail, password hash, language. Removed by erasure.',
  Session: 'A signed-in browser, by the hash of its secret. Revocable.',
  ApiKey: 'A key for machines, by the hash of its secret, with its scopes.',
  Organization: 'Hosts communities and answers for them.',
  Community: 'People around one subject. Ideas and posts live in it.',
  Topic: 'A subject that ideas are about.',
  Idea: 'What is proposed.',
  Comment: 'A reply on an idea or post, or to another comment.',
  Post: 'An experience, question or piece of knowledge shared in a community; communityId repeats where, so that a page is read by (communityId, createdAt, id).',
  Case: 'Something that went wrong for a customer, from raised to confirmed.',
  Draft: 'An idea being written, before or after sign-in; private.',
  ShareLink: 'A link that a member shared; who acts on it was brought by that member.',
  Standing: 'The confluence of an idea as lists sort by it: computed, stored, with its own asOf.',
  Night: 'One UTC midnight for which the facts of all communities have been worked out.',
  Operation: 'The first outcome of a write, by the idempotency key of its caller.',
  Job: 'Work to be done after an act, written in the act’s own transaction.',
  Lease: 'Who may run a job that must not run twice at once, and until when.',
  Import: 'An event log that was taken in, by its source name.',
  Migration: 'A change of the schema that has been applied.',
} as const

/** Acts: one relationship for each thing that a member did. As many as there were; never edited, only voided. */
export const acts = {
  JOINED: 'Entered a community.',
  LEFT: 'Left a community. Of no class.',
  FOLLOWED: 'Asked to be told of what happens.',
  UNFOLLOWED: 'Undid it. Of no class.',
  SUPPORTED: 'Is for an idea.',
  OPPOSED: 'Is against an idea.',
  WITHDREW: 'Took a support or opposition back. Of no class.',
  REACTED: 'Answered with a sign instead of words.',
  PASSED: 'Saw it and chose neither for nor against (imported votes of 0).',
  PROPOSED: 'Brought an idea.',
  POSTED: 'Shared an experience, a question or knowledge.',
  COMMENTED: 'Commented.',
  ANSWERED: 'Answered a question.',
  SHARED: 'Shared it with others.',
  CO_DEVELOPED: 'Changed the text of an idea; counts once another accepted it.',
  DELIVERED: 'Did a piece of work for an idea; counts once another accepted it.',
  ENDORSED: 'Backed an idea for an organization. Of no class, as all below.',
  THANKED: 'Thanked somebody.',
  RESPONDED: 'Gave the public word of an organization.',
  RAISED: 'Said that something went wrong (a case).',
  CLAIMED: 'Said for the organization that a case is solved.',
  CONFIRMED: 'Said, as who raised it, that a case is solved.',
  REOPENED: 'Said, as who raised it, that a case is not solved after all.',
  MODERATED: 'Put something in order: merged, hid, restored.',
  ASKED: 'Asked for help with an idea (a task).',
  PRESENTED: 'Told what an idea produced (an outcome).',
} as const

export type Act = keyof typeof acts

/** Classes of acts (docs/metrics.md, conventions). */
export const CONNECT = ['JOINED', 'FOLLOWED', 'SUPPORTED', 'OPPOSED', 'REACTED', 'PASSED'] as const satisfies Act[]
export const EXCHANGE = ['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED'] as const satisfies Act[]
export const PRODUCE = ['CO_DEVELOPED', 'DELIVERED'] as const satisfies Act[]
export const ATTENTION = [
  'SUPPORTED', 'OPPOSED', 'FOLLOWED', 'REACTED', 'COMMENTED', 'ANSWERED', 'SHARED', 'CO_DEVELOPED', 'DELIVERED',
] as const satisfies Act[]

/** States: at most one between two nodes (of MEMBER_OF: at most one that is open). Changed in the transaction of the act. */
export const states = {
  IDENTIFIED_BY: 'Member to Account.',
  SIGNED_IN: 'Member to Session.',
  HOLDS: 'Member to ApiKey; ApiKey to the Organization that it sees for.',
  REPRESENTS: 'Member to Organization {role, since, until}.',
  HOSTS: 'Organization to Community.',
  MEMBER_OF: 'Member to Community {since, until}: dated spells, the open one without until.',
  AUTHORED: 'Member to Idea {role, since, until}: author or co-author. An AUTHOR is one from the start.',
  WROTE: 'Member to Comment, Post or Draft.',
  SUPPORTS: 'Member to Idea {key, actId}. Its degree is the number shown. Excludes OPPOSES.',
  OPPOSES: 'Member to Idea {key, actId}.',
  FOLLOWS: 'Member to Idea {key, actId}. Private.',
  IN: 'Idea to the Community it lives in.',
  POSTED_IN: 'Post to the Community it was shared in.',
  ABOUT: 'Idea to Topic.',
  ON: 'Comment to the Idea or Post it hangs on.',
  REPLIES_TO: 'Comment to Comment.',
  SHARES: 'ShareLink to the Idea or Community; MADE by a Member.',
  MADE: 'Member to ShareLink.',
  BROUGHT: 'Member to Member {at, to}: by invitation or share link; only the earliest bringer is kept.',
  EXCHANGED_WITH: 'Member to Member {actId, at, communityId, by, to, voidedAt}: written with the act of exchange that named the other; by and to are the kinds of both.',
  ATTENDED: 'Member to Idea {key, ideaId, actId, firstAt, source, voidedAt}: first attention of a counted person and the community it came from (#none: no home); voidedAt when that first act was voided.',
  TOOK_PART: 'Member to Community {key, firstAt}: the first act of any kind there.',
  HELPED_MAKE: 'Member to Idea {key, firstAt}: since the first contribution that another than a bot accepted. Makers and authors are who produced the idea.',
  FOUND: 'Night to Community {key, residents, established, hub, basin, basinIds}: the facts of that midnight.',
  HAS_STANDING: 'Idea to Standing.',
} as const

export const properties = {
  id: 'Made by us: kind, underscore, ULID. Of an act: act_….',
  kind: 'Of a member: person, staff or bot. Of an operation, job or post: which.',
  by: 'On an act or exchange: the kind of the actor at that time (person, staff, bot).',
  to: 'On an exchange: the kind of the partner. On BROUGHT: the idea or community it led to.',
  at: 'When it happened, ms UTC.', recordedAt: 'When we wrote it down, ms UTC.',
  memberId: 'The actor, for indexes.', ideaId: 'The idea, for indexes.', communityId: 'The community of the act, as of the act.',
  partnerIds: 'Whom an act answers or addresses.', acceptedAt: 'When a contribution was accepted.', acceptedBy: 'Member id of who accepted it.',
  voidedAt: 'Withdrawn or hidden: counts for asOf up to this instant and not after.',
  source: 'The log it was imported from; on ATTENDED: the community somebody came from.', sourceId: 'Its id in that log.',
  sourceKey: 'source/sourceId, unique.', smallestKey: 'What «smallest id» compares: sourceId where imported, else id.',
  lock: 'Never set: removing it takes the write lock of a node before anything of it is read.',
  key: 'memberId@otherId (or day@communityId), unique: finds one relationship without walking. Of an operation: the caller’s.',
  since: 'From when (exclusive).', until: 'Up to when (inclusive).', role: 'Author or co-author; of an account: member, moderator or administrator.',
  handle: 'Unique short name in URLs.', handleSkeleton: 'The handle with look-alikes folded, unique.', name: 'As shown.', nameNl: 'As shown in Dutch.', nameEn: 'As shown in English.', slug: 'Unique name in URLs.',
  about: 'What it is, in Markdown.', title: 'One line.', body: 'Markdown.', language: 'nl, en or another BCP 47 tag.',
  joinedAt: 'First known to the portal.', deletedAt: 'When a member went; the node stays as a tombstone.', createdAt: 'When it came to be.',
  verifiedAt: 'When the organizer vouched for the community.', statusKind: 'open, under_review, planned, in_progress, done, declined or merged, upper case.', statusLabel: 'The organization’s own word for it.', statusAt: 'When it changed.',
  updatedAt: 'Last changed.', alignment: 'FOR, NEUTRAL or AGAINST.', postKind: 'EXPERIENCE, QUESTION or KNOWLEDGE.',
  thread: 'Of a comment: id of the comment that it answers, else of the idea or post that it hangs on; a page of a conversation is read by (thread, createdAt, id).',
  actId: 'The act that made this.', firstAt: 'First time.', midnight: 'A UTC midnight, ms.', basins: 'Number of established basins that night.',
  residents: 'Counted persons with acts on two dates or more in 90 days.', established: 'May be a source.', hub: 'More than half of all live here too.', basin: 'Id of the community that names the basin.',
  value: 'Confluence.', people: 'People behind it.', gain: 'Confluence gained in 28 days.', trending: 'Rate above its own normal (z).', supports: 'Number of supporters as of the standing.', asOf: 'Instant at which it was measured.', answer: 'The measured row as JSON.', order: 'Minus createdAt: sorts equals oldest first.',
  basinIds: 'All communities of the basin that this one names.',
  email: 'Lower case, NFKC.', passwordHash: 'argon2id.', hash: 'SHA-256 of a secret.', scopes: 'read, write.', expiresAt: 'End of validity.', lastUsedAt: 'Last use.', revokedAt: 'Ended early.', userAgent: 'The browser, shortened.',
  input: 'SHA-256 of an operation’s input.', result: 'An operation’s outcome, JSON.', state: 'Of a job or import.', runAt: 'Not before.', lease: 'Until when somebody works on it.', attempts: 'How often tried.', payload: 'JSON.', token: 'Random, unguessable.', holder: 'Which process.', file: 'Migration file.', appliedAt: 'When.',
} as const
