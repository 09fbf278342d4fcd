import type { Metadata } from 'next'
import { getLocale, getNow, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import { feedsOf } from '../../../lib/feed'
import { excerpt } from '../../../lib/markdown'
import { ask } from '../../../lib/urql'
import { LevelWords } from '../../components/level-words'
import { LiveNews } from '../../components/live-news'
import { Part } from '../../components/part'
import { FollowButton } from '../../components/follow-button'
import { oEmbedOf } from '../../components/oembed-of'
import { Feeds } from '../../components/feeds'
import { reachable } from '../../components/reachable'
import { Text } from '../../components/text'
import { ParticipationWords } from '../../components/participation'
import { Weeks } from '../../components/weeks'
import { Bridges } from './bridges'
import { Conversation } from './conversation'
import { HelpHere } from './help-here'
import { IdeaFormFold } from './idea-form-fold'
import { IdeasHere } from './ideas-here'
import { Members } from './members'
import { Membership } from './membership'
import { MovementSection } from './movement'
import { movementOf } from './movement-query'
import { ShareCommunity } from './share-community'
import { StageHere } from './stage-here'
import { TopicsHere } from './topics-here'

const CommunityPage = graphql(`
  query CommunityPage($slug: String!) {
    community(slug: $slug) {
      id slug name about language memberCount ideaCount viewerIsMember viewerFollows ideaForm ideaFormHint
      organization { slug name viewerRepresents }
      mentors { handle name deletedAt }
      stage { level active windowDays counts { stage members } }
      weeklyActivity { ...WeeksOfPlace }
      scaleBeforeCoCreation { warning growth share }
      participation { ...ParticipationOfPlace }
      topicActivity { ...TopicCloud }
      bridges { ...BridgesOfCommunity }
      residentsJoinedTogether
      ideas(first: 6) { nodes { ...IdeaCard } }
      posts(first: 6) { nodes { ...PostInList } pageInfo { hasNextPage } }
      members(first: 60) { totalCount pageInfo { hasNextPage } edges { stage node { id handle name deletedAt } } }
    }
  }
`)

const HelpWantedHere = graphql(`
  query HelpWantedHere($communityId: ID!) {
    tasks(first: 6, filter: { communityId: $communityId, status: [OPEN] }) { nodes { id title skill idea { slug title } } }
  }
`)

interface Props { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => {
  const [{ community }, movement] = await Promise.all([ask(CommunityPage, { slug }), movementOf(slug)])
  if (!community) return null
  const { tasks } = await ask(HelpWantedHere, { communityId: community.id })
  return { community, movement, tasks: tasks.nodes }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug).catch(() => null)
  return found ? { title: found.community.name, description: excerpt(found.community.about, 160), alternates: { types: { ...oEmbedOf(`/communities/${found.community.slug}`), ...feedsOf(`/communities/${found.community.slug}`) } } } : {}
}

/** A community: what it is about, its ideas, its conversation, its stage, its movement and its people. */
async function Page({ params }: Props) {
  const found = await load((await params).slug)
  if (!found) notFound()
  const { community, movement, tasks } = found
  const [t, a, w, log, locale, now] = await Promise.all([getTranslations('communities'), getTranslations('attention'), getTranslations('weeks'), getTranslations('desk.log'), getLocale(), getNow()])
  const scale = community.scaleBeforeCoCreation
  const other = community.language && community.language !== locale ? community.language : undefined
  const parts = ['ideas', 'conversation', 'topics', 'help', 'stage', 'movement', 'bridges', 'weeks', 'members'] as const
  return (
    <div className="page py-10">
      <p className="text-muted">{community.organization
        ? t.rich('hostedBy', { name: community.organization.name, host: (name) => <Link prefetch={false} className="link" href={`/organizations/${community.organization?.slug}`}><bdi>{name}</bdi></Link> })
        : t('hostedByNobody')}</p>
      <h1 className="mt-2"><bdi lang={other}>{community.name}</bdi></h1>
      {community.about && <div className="mt-5"><Text body={community.about} lang={other} /></div>}
      <div className="mt-6 flex flex-wrap items-start gap-x-6 gap-y-3">
        <Membership community={community} />
        <FollowButton id={community.id} follows={community.viewerFollows} path={`/communities/${community.slug}`} />
        <ShareCommunity community={community} />
      </div>
      <p className="mt-4 text-muted">{t('counts', { members: community.memberCount, ideas: community.ideaCount })}<LevelWords stage={community.stage} /> · <Link prefetch={false} className="link" href={`/communities/${community.slug}/log`}>{log('title')}</Link></p>
      {community.residentsJoinedTogether && <p className="notice mt-4 measure">{a('joined', { community: community.name })}</p>}
      <nav aria-label={t('onThisPage')} className="mt-8">
        <ul className="flex flex-wrap gap-2">{parts.map((part) => <li key={part}><a className="tag" href={`#${part}`}>{part === 'weeks' ? w('title') : part === 'topics' || part === 'bridges' || part === 'help' ? a(`${part}.title`) : t(`${part}.title`)}</a></li>)}</ul>
      </nav>
      <Part id="ideas" title={t('ideas.title')}><IdeasHere community={community} ideas={community.ideas.nodes} /><IdeaFormFold community={community} /></Part>
      <Part id="conversation" title={t('conversation.title')}><Conversation community={community} posts={community.posts.nodes} more={community.posts.pageInfo.hasNextPage} /></Part>
      <Part id="topics" title={a('topics.title')}><TopicsHere activity={community.topicActivity ?? null} /></Part>
      <Part id="help" title={a('help.title')}><HelpHere mentors={community.mentors} tasks={tasks} /></Part>
      <Part id="stage" title={t('stage.title')}><StageHere stage={community.stage ?? null} /></Part>
      <Part id="movement" title={t('movement.title')}><MovementSection movement={movement} /></Part>
      <Part id="bridges" title={a('bridges.title')}><Bridges bridges={community.bridges ?? null} /></Part>
      <Part id="weeks" title={w('title')}>
        <Weeks activity={community.weeklyActivity ?? null}>
          {scale?.warning && <p className="notice mt-4">{w('warning', { growth: scale.growth ?? 0, share: scale.share === 0 ? 'none' : 'some' })}</p>}
        </Weeks>
        <ParticipationWords participation={community.participation ?? null} />
      </Part>
      <Part id="members" title={t('members.title')}><Members community={community} /></Part>
      <LiveNews key={now.toISOString()} of="community" id={community.id} from={now.toISOString()} label={t('live')} />
      <div className="mt-10"><Feeds path={`/communities/${community.slug}`} archive={`/api/export?community=${community.slug}`} /></div>
    </div>
  )
}

export default reachable(Page)
