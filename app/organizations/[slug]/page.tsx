import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import { feedsOf } from '../../../lib/feed'
import { excerpt } from '../../../lib/markdown'
import { ask } from '../../../lib/urql'
import { IdeaCard } from '../../components/idea-card'
import { MemberLink } from '../../components/member-link'
import { Feeds } from '../../components/feeds'
import { reachable } from '../../components/reachable'
import { Text } from '../../components/text'
import { Answers } from './answers'
import { FirstResponse } from './first-response'
import { Hosted } from './hosted'
import { Part } from '../../components/part'
import { ParticipationWords } from '../../components/participation'
import { Weeks } from '../../components/weeks'
import { ToAssess } from './to-assess'

const OrganizationPage = graphql(`
  query OrganizationPage($slug: String!) {
    organization(slug: $slug) {
      id slug name about viewerRepresents
      representatives { id handle name deletedAt }
      communities(first: 30) { nodes { ...HostedCommunity } }
      ideas(first: 6) { nodes { ...IdeaCard } }
      toAssess { id slug title language createdAt community { name } }
      answers(first: 6) { nodes { ...AnswerInList } }
      firstResponse(windowDays: 90) { ...FirstResponseLine }
      weeklyActivity { ...WeeksOfPlace }
      participation { ...ParticipationOfPlace }
    }
  }
`)

interface Props { params: Promise<{ slug: string }> }
const load = cache(async (slug: string) => (await ask(OrganizationPage, { slug })).organization)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organization = await load((await params).slug).catch(() => null)
  return organization ? { title: organization.name, description: excerpt(organization.about, 160), alternates: { types: feedsOf(`/organizations/${organization.slug}`) } } : {}
}

/** An organization: what it hosts, the ideas there, what it answered, who speaks for it; for its people, the way to their desk. */
async function Page({ params }: Props) {
  const [organization, t, w, d, weeks, desk] = await Promise.all([load((await params).slug), getTranslations('organizations'), getTranslations('word'), getTranslations('deeds'), getTranslations('weeks'), getTranslations('desk')])
  if (!organization) notFound()
  return (
    <div className="page py-10">
      <p className="text-muted">{t('kind')}</p>
      <h1 className="mt-2"><bdi>{organization.name}</bdi></h1>
      {organization.about && <div className="mt-5"><Text body={organization.about} /></div>}
      <FirstResponse first={organization.firstResponse ?? null} />
      <p className="mt-5 flex flex-wrap gap-3">
        <Link prefetch={false} className="button" href={`/organizations/${organization.slug}/cases`}>{w('cases.link')}</Link>
        <Link prefetch={false} className="button" href={`/organizations/${organization.slug}/roadmap`}>{w('roadmap.link')}</Link>
        {organization.viewerRepresents && <Link prefetch={false} className="button button-primary" href={`/organizations/${organization.slug}/desk`}>{desk('open')}</Link>}
        {organization.viewerRepresents && <Link prefetch={false} className="button" href={`/organizations/${organization.slug}/settings`}>{w('labels.settings')}</Link>}
      </p>
      {organization.toAssess && organization.toAssess.length > 0 && <Part id="assess" title={d('toAssess.title')}><ToAssess ideas={organization.toAssess} /></Part>}
      <Part id="communities" title={t('communities')}><Hosted organization={organization} communities={organization.communities.nodes} /></Part>
      <Part id="ideas" title={t('ideas')}>
        {organization.ideas.nodes.length === 0
          ? <p className="measure mt-4">{t('ideasEmpty')}</p>
          : <><p className="mt-2 text-muted">{t('ideasLead')}</p><ul className="mt-3 max-w-4xl">{organization.ideas.nodes.map((idea) => <li key={idea.id}><IdeaCard idea={idea} /></li>)}</ul></>}
      </Part>
      <Part id="answers" title={t('answers.title')}><Answers answers={organization.answers.nodes} /></Part>
      <Part id="weeks" title={weeks('title')}>
        <Weeks activity={organization.weeklyActivity ?? null} />
        <ParticipationWords participation={organization.participation ?? null} />
      </Part>
      <Part id="people" title={t('people')}>
        {organization.representatives.length === 0
          ? <p className="mt-4">{t('peopleEmpty')}</p>
          : <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1">{organization.representatives.map((member) => <li key={member.id} className="target"><MemberLink member={member} /></li>)}</ul>}
      </Part>
      <div className="mt-10"><Feeds path={`/organizations/${organization.slug}`} /></div>
      <p className="mt-4"><Link prefetch={false} className="link target" href="/organizations">{t('list.all')}</Link></p>
    </div>
  )
}

export default reachable(Page)
