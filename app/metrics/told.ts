/** The measures that the portal tells of in the reader's language (messages `metrics.entry`), in the order of the page. */
export const told = [
  'confluence', 'confluence-over-time', 'common-ground',
  'stage', 'movement', 'community-stage',
  'dwell', 'conversion', 'retention', 'renewal', 'gravity',
  'community-flows', 'community-bridges', 'value-network',
  'weekly-activity', 'scale-before-co-creation', 'participation',
  'topic-activity', 'collective-intelligence', 'adoption', 'importance', 'reach', 'relations', 'trust-breadth', 'dominance',
  'two-way', 'first-response', 'recovery', 'word-of-mouth', 'value-created',
  'facts',
] as const

export const isTold = (anchor: string): anchor is (typeof told)[number] => told.some((each) => each === anchor)
