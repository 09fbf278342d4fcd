import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import { excerpt } from '../../lib/markdown'
import { currentViewer } from '../../lib/session'
import { ask } from '../../lib/urql'
import { NextPage } from '../components/next-page'
import { reachable } from '../components/reachable'

const OrganizationsPage = graphql(`
  query OrganizationsPage($after: String) {
    organizations(first: 50, after: $after) { edges { node { id slug name about communities(first: 12) { nodes { id slug name } } } } pageInfo { endCursor hasNextPage } }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organizations')
  return { title: t('list.title'), description: t('list.lead') }
}

/** All organizations and what they host. */
async function Page({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const after = [(await searchParams).after].flat()[0]
  const [{ organizations }, t, viewer] = await Promise.all([ask(OrganizationsPage, { after }), getTranslations('organizations'), currentViewer()])
  return (
    <div className="page py-10">
      <h1>{t('list.title')}</h1>
      <p className="measure mt-4 text-large">{t('list.lead')}</p>
      {viewer?.role === 'ADMINISTRATOR' && <p className="mt-6"><Link prefetch={false} className="button" href="/organizations/new">{t('make.title')}</Link></p>}
      {organizations.edges.length === 0 && <p className="notice mt-8">{t('list.empty')}</p>}
      <ul className="mt-8 flex flex-col gap-5">
        {organizations.edges.map(({ node }) => (
          <li key={node.id} className="card">
            <h2 className="text-large"><Link prefetch={false} className="link" href={`/organizations/${node.slug}`}><bdi>{node.name}</bdi></Link></h2>
            {node.about && <p dir="auto" className="measure mt-2">{excerpt(node.about, 220)}</p>}
            {node.communities.nodes.length > 0 && (
              <ul aria-label={t('communities')} className="mt-3 flex flex-wrap gap-2">
                {node.communities.nodes.map((community) => <li key={community.id}><Link prefetch={false} className="tag" href={`/communities/${community.slug}`}><bdi>{community.name}</bdi></Link></li>)}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <NextPage path="/organizations" after={after} {...organizations.pageInfo} />
    </div>
  )
}

export default reachable(Page)
