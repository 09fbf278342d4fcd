import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../../graphql/generated/documents'
import type { RoadmapItemFragment } from '../../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../../lib/markdown'
import { Moment } from '../../../components/moment'
import { StatusBadge } from '../../../components/status-badge'

export const RoadmapItemDocument = graphql(`
  fragment RoadmapItem on Idea { id slug title language supportCount status { kind label colour at } officialResponse { body language } }
`)

/** An idea on the roadmap: under which word, since when, and the first lines of what the organization said. */
export async function RoadmapItem({ idea }: { idea: RoadmapItemFragment }) {
  const [t, i, locale] = await Promise.all([getTranslations('word.roadmap'), getTranslations('ideas.card'), getLocale()])
  const { status, officialResponse: response } = idea
  const foreign = (language?: string | null) => (language && language !== locale ? language : undefined)
  return (
    <article className="py-4">
      <h3 lang={foreign(idea.language)} dir="auto" className="wrap-anywhere"><Link prefetch={false} className="hover:underline" href={`/ideas/${idea.slug}`}>{idea.title}</Link></h3>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
        {status.label && <StatusBadge status={status} />}
        {status.at && <span>{t.rich('since', { when: () => <Moment at={status.at ?? ''} /> })}</span>}
        <span>{i('supporters', { count: idea.supportCount })}</span>
      </p>
      {response && <p lang={foreign(response.language)} dir="auto" className="mt-2 text-small">{excerpt(response.body, 180)}</p>}
    </article>
  )
}
