import type { PictureWords } from './confluence-picture'
import type { AskedConfluence, StreamWords } from './confluence-streams'

/** A translator of the messages `ideas.confluence`, of a page or of a frame. */
export type Say = (
  key: 'sentence' | 'sentenceOne' | 'pool' | 'others' | 'and' | 'people' | 'rest' | 'figure' | 'figureNew' | 'figureFirst', values?: Record<string, string | number>,
) => string

/** The sentence of METRICS: from how many separate groups attention comes, and how many of them are new this month. */
export function sentenceOf({ streams, newStreams }: AskedConfluence, t: Say): string {
  const pool = streams.some((stream) => stream.pool) ? 'yes' : 'no'
  const communities = streams.filter((stream) => !stream.pool).length
  if (streams.length === 1 && newStreams.length === 1) return t('sentenceOne', { pool })
  return t('sentence', { communities, pool, fresh: newStreams.length })
}

export const streamWordsOf = (t: Say): StreamWords => ({ pool: t('pool'), others: t('others'), and: (name, more) => t('and', { name, more }) })

export const pictureWordsOf = (t: Say): PictureWords => ({
  people: (count) => t('people', { count }),
  rest: (count) => t('rest', { count }),
  figure: ({ people, before, isNew }) => (isNew ? t('figureNew', { people }) : before === 0 ? t('figureFirst', { people }) : t('figure', { people, before })),
})
