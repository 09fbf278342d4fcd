import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { ask } from '../../lib/urql'
import { CaseItem } from '../components/case-item'
import { NextPage } from '../components/next-page'
import { reachable } from '../components/reachable'

const OwnCases = graphql(`
  query OwnCases($after: String) { viewer { cases(first: 20, after: $after) { nodes { organization { name } ...CaseItem } pageInfo { endCursor hasNextPage } } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('deeds.cases'))('title'), robots: { index: false } }
}

/** What the viewer raised, with whom and how it stands, newest first. */
async function Page({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const after = [(await searchParams).after].flat()[0]
  const [{ viewer }, t] = await Promise.all([ask(OwnCases, { after }), getTranslations('deeds.cases')])
  if (!viewer) redirect('/sign-in?return=/cases')
  const { nodes, pageInfo } = viewer.cases
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-4 text-large text-muted">{t('lead')}</p>
      {nodes.length === 0 && <><p className="measure mt-6">{t('empty')}</p><p className="mt-4"><Link prefetch={false} className="button" href="/organizations">{t('organizations')}</Link></p></>}
      <ul className="mt-4 max-w-4xl divide-y divide-line">{nodes.map((matter) => <li key={matter.id}><CaseItem matter={matter} organization={matter.organization.name} level="h2" /></li>)}</ul>
      <NextPage path="/cases" after={after} {...pageInfo} />
    </div>
  )
}

export default reachable(Page)
