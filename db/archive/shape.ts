/** What may go into an archive: each label with its properties, by the names of db/vocabulary.ts. What is not named here stays here. */
export const things = {
  Member: ['id', 'kind', 'handle', 'name', 'joinedAt', 'deletedAt', 'stagesShownAt', 'source', 'sourceId'],
  Organization: ['id', 'slug', 'name', 'about', 'createdAt'],
  Community: ['id', 'slug', 'name', 'about', 'language', 'createdAt', 'verifiedAt', 'ideaForm', 'ideaFormHint', 'smallestKey', 'source', 'sourceId'],
  Topic: ['id', 'slug', 'name', 'nameNl', 'nameEn'],
  StatusLabel: ['id', 'label', 'kind', 'colour', 'rank', 'retiredAt'],
  Idea: [
    'id', 'slug', 'title', 'body', 'language', 'version', 'statusKind', 'statusLabel', 'statusLabelId', 'statusAt', 'createdAt', 'updatedAt', 'onBehalfOf', 'source', 'sourceId',
  ],
  IdeaVersion: ['id', 'key', 'ideaId', 'number', 'title', 'body', 'language', 'note', 'licence', 'actId', 'createdAt'],
  Amendment: [
    'id', 'ideaId', 'title', 'body', 'reason', 'baseVersion', 'language', 'actId', 'status', 'createdAt', 'updatedAt', 'decidedAt', 'decidedBy', 'decision', 'version', 'promotedTo',
  ],
  Comment: ['id', 'body', 'language', 'alignment', 'thread', 'createdAt', 'actId', 'edition', 'editedAt', 'withdrawnAt'],
  Post: ['id', 'postKind', 'title', 'body', 'language', 'communityId', 'createdAt', 'updatedAt', 'actId', 'edition', 'editedAt', 'withdrawnAt'],
  Task: [
    'id', 'ideaId', 'title', 'body', 'skill', 'size', 'status', 'createdAt', 'movedAt', 'takenAt', 'deliveredAt', 'acceptedAt', 'closedAt', 'note', 'url', 'because', 'actId',
  ],
  Outcome: ['id', 'ideaId', 'kind', 'title', 'body', 'url', 'at', 'valueKind', 'amount', 'currency', 'createdAt', 'updatedAt', 'actId'],
  Case: ['id', 'title', 'body', 'language', 'status', 'isPublic', 'consentAt', 'onBehalfOf', 'communityId', 'organizationId', 'memberId', 'createdAt', 'updatedAt'],
  CaseStep: ['id', 'kind', 'body', 'at', 'memberId', 'actId', 'official'],
  OfficialResponse: ['id', 'ideaId', 'organizationId', 'body', 'language', 'number', 'revision', 'publishedAt', 'updatedAt', 'memberId'],
  StatusChange: ['id', 'kind', 'label', 'labelId', 'at', 'memberId'],
  Correction: ['id', 'to', 'at', 'because', 'memberId', 'communityId', 'actId'],
  PolicyVersion: ['id', 'key', 'policy', 'number', 'body', 'note', 'language', 'publishedAt', 'effectiveAt', 'hash', 'before', 'memberId'],
  Attachment: ['id', 'name', 'mediaType', 'size', 'alternative', 'width', 'height', 'memberId', 'createdAt'],
} as const satisfies Record<string, readonly string[]>

/** Texts that hang on a thing and have no id: what it said before. */
export const parts = {
  EarlierText: ['edition', 'title', 'body', 'language', 'createdAt'],
  ResponseText: ['number', 'body', 'at', 'memberId'],
} as const

/** Relationships that are no acts, with their properties. FOLLOWS is in a member's own archive alone, ATTENDED in that of one community: elsewhere it is worked out anew. */
export const ties = {
  REPRESENTS: ['role', 'since', 'until'], HOSTS: [], MEMBER_OF: ['since', 'until'], AUTHORED: ['role', 'since', 'until', 'via'], WROTE: [],
  MERGED_INTO: ['id', 'at', 'memberId', 'because', 'endedAt', 'statusKind', 'statusLabel', 'statusAt'],
  SUPPORTS: ['key', 'actId'], OPPOSES: ['key', 'actId'], IN: [], VERSION_OF: [], AMENDS: [], BACKS: ['key', 'actId'], DERIVED_FROM: ['at', 'by', 'because'],
  POSTED_IN: [], ABOUT: [], ON: [], REPLIES_TO: [], ATTACHED_TO: [], TAKEN_FROM: [], MENTIONS: [], REACTS: ['key', 'reaction', 'actId', 'since'],
  ACCEPTS: ['memberId', 'since'], MENTORS: ['id', 'key', 'communityId', 'proposedBy', 'at', 'since', 'until'], THANKS: ['key', 'actId', 'since'],
  CONTESTS: ['id', 'communityId', 'at', 'stage', 'reason'], RAISED_WITH: [], HAS_STEP: [], HAS_RESPONSE: [], CORRECTS: [], BECAUSE_OF: ['at'],
  HAS_LABEL: [], HAD_STATUS: [], ENDORSES: ['key', 'since', 'by', 'actId'], FOR: [], WANTS: [], TOOK: ['since'], PRODUCED: [], PRESENTS: [], MADE_BY: [],
  RELATES_TO: ['key', 'kind', 'at', 'memberId'],
  FOLLOWS: ['key', 'actId', 'at'], ATTENDED: ['key', 'ideaId', 'actId', 'firstAt', 'voidedAt', 'source'],
} as const satisfies Record<string, readonly string[]>

/** Of an act. `partnerKinds`: of what kind each of partnerIds was then. */
export const actColumns = [
  'id', 'at', 'recordedAt', 'by', 'memberId', 'ideaId', 'communityId', 'partnerIds', 'partnerKinds', 'acceptedAt', 'acceptedBy', 'voidedAt', 'source', 'sourceId',
] as const

export type ThingLabel = keyof typeof things
export type TieType = keyof typeof ties

/** Whether a property is an instant: milliseconds in the graph, ISO 8601 in an archive. */
export const isInstant = (property: string) => /^(at|since|until)$|At$/.test(property)
