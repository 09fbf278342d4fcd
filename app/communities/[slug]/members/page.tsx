import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../graphql/generated/documents'
import { ask } from '../../../../lib/urql'
import { NextPage } from '../../../components/next-page'
import { reachable } from '../../../components/reachable'
import { stages } from '../../../components/stages'
import { MemberNames } from '../member-names'
import { MemberTable } from './member-table'
import { StageTabs } from './stage-tabs'

const CommunityInsight = graphql(`
  query CommunityInsight($slug: String!) { community(slug: $slug) { id slug name organization { viewerRepresents } stage { counts { stage members } } } }
`)
const CommunityMembers = graphql(`
  query CommunityMembers($id: ID!, $stage: Stage, $after: String) {
    community(id: $id) { members(first: 60, stage: $stage, after: $after) { edges { ...MemberHere } pageInfo { endCursor hasNextPage } } }
  }
`)

interface Props { params: Promise<{ slug: string }>; searchParams: Promise<Record<'stage' | 'after', string | string[] | undefined>> }

const load = cache(async (slug: string) => (await ask(CommunityInsight, { slug })).community)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [community, t] = await Promise.all([load((await params).slug).catch(() => null), getTranslations('communities')])
  return community ? { title: t('members.titleOf', { community: community.name }), robots: { index: false } } : {}
}

/** Everybody who takes part in a community; for its host, by stage and with what each stage rests on. */
async function Page({ params, searchParams }: Props) {
  const [community, t, search] = await Promise.all([load((await params).slug), getTranslations('communities'), searchParams])
  if (!community) notFound()
  const host = community.organization?.viewerRepresents ?? false
  const stage = host ? stages.find((each) => each === search.stage) : undefined
  const after = [search.after].flat()[0]
  const found = (await ask(CommunityMembers, { id: community.id, stage, after })).community?.members
  const path = `/communities/${community.slug}/members`
  return (
    <div className="page py-10">
      <p><Link prefetch={false} className="link target" href={`/communities/${community.slug}#members`}>{t('posts.back', { community: community.name })}</Link></p>
      <h1 className="mt-2">{t('members.titleOf', { community: community.name })}</h1>
      <p className="measure mt-4 text-muted">{t(host ? 'members.host' : 'members.private')}</p>
      {host && <StageTabs path={path} counts={community.stage?.counts ?? []} chosen={stage} />}
      {found?.edges.length === 0 && <p className="mt-6">{t(stage ? 'members.nobody' : 'members.empty')}</p>}
      {found && found.edges.length > 0 && (host ? <MemberTable edges={found.edges} /> : <MemberNames edges={found.edges} />)}
      {found && <NextPage path={stage ? `${path}?stage=${stage}` : path} after={after} {...found.pageInfo} />}
    </div>
  )
}

export default reachable(Page)
