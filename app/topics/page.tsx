import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { ask } from '../../lib/urql'
import { reachable } from '../components/reachable'
import { TopicCloud } from '../components/topic-cloud'
import { TopicLinks } from '../components/topic-links'

const TopicsPage = graphql(`
  query TopicsPage {
    topicActivity { ...TopicCloud }
    topics(first: 100) { nodes { id slug name ideaCount } }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('topics')
  return { title: t('title'), description: t('lead') }
}

/** Topics as a cloud, by how many different people touched them this month; the quiet ones in a list below. */
async function Page() {
  const [{ topics, topicActivity }, t, a] = await Promise.all([ask(TopicsPage, {}), getTranslations('topics'), getTranslations('attention.topics')])
  const lively = new Set(topicActivity?.cloud.map(({ topic }) => topic.id))
  const quiet = topics.nodes.filter((topic) => topic.ideaCount > 0 && !lively.has(topic.id)).toSorted((one, other) => one.name.localeCompare(other.name))
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead')} <Link prefetch={false} className="link text-base" href="/metrics#topic-activity">{a('how')}</Link></p>
      {topics.nodes.length === 0 && <div className="notice mt-8"><p>{t('empty')}</p><p className="mt-3"><Link prefetch={false} className="button button-primary" href="/ideas/new">{t('propose')}</Link></p></div>}
      {!topicActivity && <p className="notice mt-8">{a('unavailable')}</p>}
      {topicActivity && lively.size > 0 && <section aria-label={a('cloud')} className="mt-10"><h2 className="sr-only">{a('cloud')}</h2><TopicCloud activity={topicActivity} /></section>}
      <div className="mt-12"><TopicLinks topics={quiet} title={a('quiet')} /></div>
    </div>
  )
}

export default reachable(Page)
