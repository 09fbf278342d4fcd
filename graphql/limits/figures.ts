/** What one document may hold, and what a caller may spend. Generous: they stop floods, not people. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 1_000,
  /** Levels of fields. The deepest use of ours, ideas → edges → node → confluence → streams → source → facts → basin → name, takes 9. */
  depth: 12,
  /** Introspection nests types in types; graphql-js bounds its lists itself. */
  introspectionDepth: 20,
  aliases: 30,
  directives: 5,
  mutations: 10,
  /** Mutations that may stand in a document once: what an attacker would repeat. */
  once: [
    'eraseMe', 'publishPolicy',
    'addNote', 'comment', 'commentOnAmendment', 'createCommunity', 'createOrganization', 'createWebhook', 'editIdea', 'editText', 'invite', 'opposeIdea', 'post',
    'createKey', 'rotateKey', 'registerApp',
    'proposeAmendment', 'proposeIdea', 'publishResponse', 'raiseCase', 'resendDelivery', 'rotateWebhookSecret', 'setEmbedOrigins', 'share', 'supportIdea', 'testWebhook', 'updateWebhook',
  ],
  page: 100,
  nodes: { anonymous: 1_000, known: 5_000 },
  /** Things with an id that one answer may hold, counted where they are read: lists of a few, such as authors, have no page. */
  things: 20_000,
  /** Texts that one answer may compare with others: each takes up to 0.1 seconds. */
  comparisons: 20,
  /** Points a minute: one for each request and for each node asked for, 5 for each mutation. */
  points: { anonymous: 60_000, known: 300_000, seconds: 60 },
  mutationPoints: 5,
  windowDays: 3_660,
  /** Of what is told over time: how many steps back, how long each, and how long somebody has to go on. */
  steps: { steps: 190, stepDays: 3_660, horizonDays: 3_660, months: 36 },
  /** Milliseconds until a request is answered, whatever it waits for. */
  deadline: 4_500,
} as const
