import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { ConfluenceFigureFragment } from '../../graphql/generated/documents/graphql'
import { ConfluenceKey } from './confluence-key'
import { ConfluencePicture } from './confluence-picture'
import { pictureStreams } from './confluence-streams'
import { ConfluenceTable } from './confluence-table'
import { confluenceSentence, pictureWords, streamWords } from './confluence-words'
import { EmptyState } from './empty-state'

export const ConfluenceFigureDocument = graphql(`
  fragment ConfluenceFigure on Idea {
    id slug title language
    confluence {
      asOf people trend influenceShare
      streams { pool people source { id slug name } communities { id slug name } }
      previousStreams { pool people source { id slug name } communities { id slug name } }
      newStreams { pool people source { id slug name } }
    }
  }
`)

const ONE_VOICE = 0.5

/** The mark of Tributary: the confluence of one idea as a sentence, a picture and a table. */
export async function ConfluenceFigure({ idea, linked = false }: { idea: ConfluenceFigureFragment; linked?: boolean }) {
  const [locale, t] = [await getLocale(), await getTranslations('ideas.confluence')]
  const { confluence } = idea
  if (!confluence) return <p className="notice">{t('unknown')}</p>
  const streams = await pictureStreams(confluence, await streamWords())
  if (streams.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
  const share = confluence.influenceShare ?? 0
  return (
    <figure className="flex flex-col gap-5">
      <figcaption className="measure flex flex-col gap-1">
        <p className="font-serif text-large">{await confluenceSentence(confluence)}.</p>
        {confluence.trend && <p className="text-muted">{t(({ RISING: 'rising', STEADY: 'steady', EBBING: 'ebbing' } as const)[confluence.trend])}</p>}
        {share >= ONE_VOICE && confluence.people > 2 && <p className="notice">{t('oneVoice', { share: `${Math.round(share * 100)} %` })}</p>}
      </figcaption>
      <ConfluencePicture id={idea.id} title={idea.title} href={linked ? `/ideas/${idea.slug}` : undefined} lang={idea.language && idea.language !== locale ? idea.language : undefined} streams={streams} words={await pictureWords()} />
      <div className="flex flex-col gap-2 text-small">
        <ConfluenceKey streams={streams} />
        <p className="flex flex-wrap gap-x-4 text-muted">
          <span className="target">{t('asOf', { date: new Date(confluence.asOf) })}</span>
          <Link prefetch={false} className="link target" href="/metrics#confluence">{t('how')}</Link>
        </p>
        <ConfluenceTable streams={streams} />
      </div>
    </figure>
  )
}
