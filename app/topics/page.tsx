import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { ask } from '../../lib/urql'
import { reachable } from '../components/reachable'
import { cloudSize } from './cloud-size'

const TopicsPage = graphql(`
  query TopicsPage { topics(first: 100) { edges { node { id slug name ideaCount } } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('topics')
  return { title: t('title'), description: t('lead') }
}

/** All topics as a cloud: the more ideas, the bigger; the number stands beside each name. */
async function Page() {
  const [{ topics }, t] = await Promise.all([ask(TopicsPage, {}), getTranslations('topics')])
  const shown = topics.edges.map(({ node }) => node).filter((topic) => topic.ideaCount > 0)
  const most = Math.max(1, ...shown.map((topic) => topic.ideaCount))
  const byName = shown.toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')}</p>
      {shown.length === 0 && <div className="notice mt-8"><p>{t('empty')}</p><p className="mt-3"><Link prefetch={false} className="button button-primary" href="/ideas/new">{t('propose')}</Link></p></div>}
      <ul className="mt-10 flex max-w-4xl flex-wrap items-baseline gap-x-7 gap-y-4">
        {byName.map((topic) => (
          <li key={topic.id} style={{ fontSize: `${cloudSize(topic.ideaCount, most)}rem` }} className="leading-tight">
            <Link prefetch={false} className="link font-serif" href={`/topics/${encodeURIComponent(topic.slug)}`}><bdi>{topic.name}</bdi><span className="sr-only">, {t('ideas', { count: topic.ideaCount })}</span></Link>
            <span aria-hidden className="ms-1.5 align-baseline text-small text-muted tabular-nums">{topic.ideaCount}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export default reachable(Page)
