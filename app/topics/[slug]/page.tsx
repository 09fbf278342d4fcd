import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import { ask } from '../../../lib/urql'
import { communityColour, initials } from '../../components/community-colour'
import { FollowButton } from '../../components/follow-button'
import { IdeaCard } from '../../components/idea-card'
import { NextPage } from '../../components/next-page'
import { reachable } from '../../components/reachable'

const TopicPage = graphql(`
  query TopicPage($slug: String!, $after: String) {
    topic(slug: $slug) {
      id slug name ideaCount viewerFollows importance { relations reached } communities { id slug name language }
      ideas(first: 12, after: $after) { nodes { ...IdeaCard } pageInfo { endCursor hasNextPage } }
    }
  }
`)

interface Props { params: Promise<{ slug: string }>; searchParams: Promise<{ after?: string | string[] }> }
const load = cache(async (slug: string, after: string | undefined) => (await ask(TopicPage, { slug: decodeURIComponent(slug), after })).topic)
const afterOf = async ({ searchParams }: Props) => [(await searchParams).after].flat()[0]

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await load((await props.params).slug, await afterOf(props)).catch(() => null)
  const t = await getTranslations('topics')
  return topic ? { title: topic.name, description: t('about', { topic: topic.name, count: topic.ideaCount }) } : {}
}

/** A topic: the ideas about it, gaining confluence first, and the communities in which they live. */
async function Page(props: Props) {
  const after = await afterOf(props)
  const [topic, t, a, locale] = await Promise.all([load((await props.params).slug, after), getTranslations('topics'), getTranslations('attention'), getLocale()])
  if (!topic) notFound()
  const colours = await Promise.all(topic.communities.map((community) => communityColour(community.id)))
  return (
    <div className="page py-10">
      <p><Link prefetch={false} className="link target" href="/topics">{t('all')}</Link></p>
      <h1 className="mt-2"><bdi>{topic.name}</bdi></h1>
      <p className="mt-3 text-muted">{t('ideas', { count: topic.ideaCount })}</p>
      {topic.importance && <p className="measure mt-2 text-muted">{a('importance.topic', { relations: topic.importance.relations, reached: topic.importance.reached })} <Link prefetch={false} className="link" href="/metrics#importance">{a('how')}</Link></p>}
      <div className="mt-4"><FollowButton id={topic.id} follows={topic.viewerFollows} path={`/topics/${encodeURIComponent(topic.slug)}`} /></div>
      {topic.communities.length > 0 && (
        <section aria-labelledby="communities-title" className="mt-6">
          <h2 id="communities-title" className="text-large">{t('communities')}</h2>
          <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
            {topic.communities.map((community, index) => (
              <li key={community.id}>
                <Link prefetch={false} className="chip" lang={community.language && community.language !== locale ? community.language : undefined} href={`/communities/${community.slug}`}>
                  <span aria-hidden className={`initials ${colours[index]}`}>{initials(community.name)}</span><bdi>{community.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="ideas-title" className="mt-10">
        <h2 id="ideas-title">{t('ideasTitle')}</h2>
        {topic.ideas.nodes.length === 0 && <div className="mt-4"><p>{t('noIdeas')}</p><p className="mt-3"><Link prefetch={false} className="button button-primary" href="/ideas/new">{t('propose')}</Link></p></div>}
        {topic.ideas.nodes.length > 0 && <p className="mt-2 text-muted">{t('order')}</p>}
        <ul className="mt-3 max-w-4xl">{topic.ideas.nodes.map((idea) => <li key={idea.id}><IdeaCard idea={idea} /></li>)}</ul>
        <NextPage path={`/topics/${encodeURIComponent(topic.slug)}`} after={after} {...topic.ideas.pageInfo} />
      </section>
    </div>
  )
}

export default reachable(Page)
