import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { currentViewer } from '../../lib/session'
import { ask } from '../../lib/urql'
import { NextPage } from '../components/next-page'
import { reachable } from '../components/reachable'
import { CommunityItem } from './community-item'

const CommunitiesPage = graphql(`
  query CommunitiesPage($after: String) {
    communities(first: 24, after: $after) { nodes { ...CommunityInList } pageInfo { endCursor hasNextPage } }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('communities')
  return { title: t('list.title'), description: t('list.lead') }
}

/** All communities, with what each is about and the stage it is in. */
async function Page({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const after = [(await searchParams).after].flat()[0]
  const [{ communities }, t, viewer] = await Promise.all([ask(CommunitiesPage, { after }), getTranslations('communities'), currentViewer()])
  const { nodes, pageInfo } = communities
  const mayFound = viewer !== null && (viewer.organizationIds.length > 0 || viewer.role === 'ADMINISTRATOR')
  return (
    <div className="page py-10">
      <h1>{t('list.title')}</h1>
      <p className="measure mt-4 text-large">{t('list.lead')}</p>
      {mayFound && <p className="mt-6"><Link prefetch={false} className="button" href="/communities/new">{t('found.title')}</Link></p>}
      {nodes.length === 0 && <div className="notice mt-8"><p>{t('list.empty')}</p><p className="mt-2 text-muted">{t('list.example')}</p></div>}
      <ul className="mt-8 grid gap-5 md:grid-cols-2">{nodes.map((community) => <li key={community.id} className="card"><CommunityItem community={community} /></li>)}</ul>
      <NextPage path="/communities" after={after} {...pageInfo} />
    </div>
  )
}

export default reachable(Page)
