/** The measures that the portal tells of in the reader's language (messages `metrics.entry`), in the order of the page. */
export const told = ['confluence', 'stage', 'movement', 'community-stage', 'weekly-activity', 'scale-before-co-creation', 'participation', 'topic-activity', 'common-ground', 'collective-intelligence', 'importance', 'community-bridges', 'reach', 'relations', 'trust-breadth', 'dominance', 'facts'] as const

export const isTold = (anchor: string): anchor is (typeof told)[number] => told.some((each) => each === anchor)
