import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { IdeaCard } from '../../components/idea-card'
import { MemberStages } from '../../components/member-stages'
import { NextPage } from '../../components/next-page'
import { Part } from '../../components/part'
import { reachable } from '../../components/reachable'
import { Contributions } from './contributions'
import { MemberHeader } from './member-header'
import { People } from './people'

const MemberPage = graphql(`
  query MemberPage($handle: String!, $after: String, $ideas: String) {
    member(handle: $handle) {
      ...MemberHeader
      ...PeopleOfMember
      ideas(first: 6, after: $ideas) { nodes { ...IdeaCard } pageInfo { endCursor hasNextPage } }
      contributions(first: 20, after: $after) { edges { ...Contribution } pageInfo { endCursor hasNextPage } }
      stages { ...StageOfMember }
    }
    topics(first: 50) { nodes { id name } }
  }
`)

type Search = Record<'after' | 'ideas', string | string[] | undefined>
interface Props { params: Promise<{ handle: string }>; searchParams: Promise<Search> }
const load = cache(async (handle: string, after: string | undefined, ideas: string | undefined) => {
  const { member, topics } = await ask(MemberPage, { handle: decodeURIComponent(handle), after, ideas })
  return member && { ...member, everyTopic: topics.nodes }
})

async function loadFor({ params, searchParams }: Props) {
  const { after, ideas } = await searchParams
  return load((await params).handle, [after].flat()[0], [ideas].flat()[0])
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [member, t] = await Promise.all([loadFor(props).catch(() => null), getTranslations('members')])
  return member ? { title: member.deletedAt ? t('formerTitle') : member.name, description: t('description', { name: member.name }), robots: { index: false } } : {}
}

/** A member: who they are, their ideas and acts; to themselves first, their stage in each community and what would bring them further. */
async function Page(props: Props) {
  const [member, viewer, t, search] = await Promise.all([loadFor(props), currentViewer(), getTranslations('members'), props.searchParams])
  if (!member) notFound()
  const own = viewer?.memberId === member.id
  const path = `/members/${encodeURIComponent(member.handle)}`
  return (
    <div className="page py-10">
      <MemberHeader member={member} own={own} />
      {member.stages && (own || member.stages.length > 0) && (
        <Part id="stages" title={t(own ? 'stages.own' : 'stages.others')}><MemberStages stages={member.stages} own={own} /></Part>
      )}
      {!member.deletedAt && <People member={member} own={own} topics={member.everyTopic} />}
      <Part id="ideas" title={t('ideas')}>
        {member.ideas.nodes.length === 0 && <p className="mt-4">{t('ideasEmpty')}</p>}
        <ul className="mt-3 max-w-4xl">{member.ideas.nodes.map((idea) => <li key={idea.id}><IdeaCard idea={idea} /></li>)}</ul>
        <NextPage path={path} name="ideas" after={[search.ideas].flat()[0]} {...member.ideas.pageInfo} />
      </Part>
      <Part id="contributions" title={t('contributions.title')}>
        <Contributions acts={member.contributions.edges} />
        <NextPage path={path} part="contributions" after={[search.after].flat()[0]} {...member.contributions.pageInfo} />
      </Part>
    </div>
  )
}

export default reachable(Page)
