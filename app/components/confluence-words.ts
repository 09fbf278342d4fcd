import { getTranslations } from 'next-intl/server'
import type { AskedConfluence, StreamWords } from './confluence-streams'
import type { PictureWords } from './confluence-picture'

/** The sentence of METRICS: from how many separate groups attention comes, and how many of them are new this month. */
export async function confluenceSentence({ streams, newStreams }: AskedConfluence): Promise<string> {
  const t = await getTranslations('ideas.confluence')
  const pool = streams.some((stream) => stream.pool) ? 'yes' : 'no'
  const communities = streams.filter((stream) => !stream.pool).length
  if (streams.length === 1 && newStreams.length === 1) return t('sentenceOne', { pool })
  return t('sentence', { communities, pool, fresh: newStreams.length })
}

export async function streamWords(): Promise<StreamWords> {
  const t = await getTranslations('ideas.confluence')
  return { pool: t('pool'), others: t('others'), and: (name, more) => t('and', { name, more }) }
}

export async function pictureWords(): Promise<PictureWords> {
  const t = await getTranslations('ideas.confluence')
  return {
    people: (count) => t('people', { count }),
    rest: (count) => t('rest', { count }),
    figure: ({ people, before, isNew }) => (isNew ? t('figureNew', { people }) : before === 0 ? t('figureFirst', { people }) : t('figure', { people, before })),
  }
}
