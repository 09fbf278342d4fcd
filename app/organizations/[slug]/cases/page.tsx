import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../../graphql/generated/documents'
import type { CaseStatus } from '../../../../graphql/generated/documents/graphql'
import { currentViewer } from '../../../../lib/session'
import { ask } from '../../../../lib/urql'
import { CaseItem } from '../../../components/case-item'
import { NextPage } from '../../../components/next-page'
import { Part } from '../../../components/part'
import { reachable } from '../../../components/reachable'
import { RaiseForm } from './raise-form'

const OrganizationCases = graphql(`
  query OrganizationCases($slug: String!, $after: String, $status: [CaseStatus!]) {
    organization(slug: $slug) {
      id slug name viewerRepresents
      communities(first: 50) { nodes { id name } }
      cases(first: 20, after: $after, status: $status) { nodes { ...CaseItem } pageInfo { endCursor hasNextPage } }
    }
  }
`)

const choices = { all: null, open: ['RAISED', 'ANSWERED', 'CLAIMED', 'REOPENED'], solved: ['CONFIRMED'] } as const satisfies Record<string, CaseStatus[] | null>
type Choice = keyof typeof choices
const names = Object.keys(choices) as Choice[]

interface Props { params: Promise<{ slug: string }>; searchParams: Promise<Partial<Record<'after' | 'show', string | string[]>>> }
const load = cache(async (slug: string, after: string | undefined, show: Choice) => (
  await ask(OrganizationCases, { slug, after, status: choices[show] && [...choices[show]] })).organization)
async function loadFor({ params, searchParams }: Props) {
  const [{ slug }, { after, show }] = [await params, await searchParams]
  const chosen = names.find((name) => name === show) ?? 'all'
  return { organization: await load(slug, [after].flat()[0], chosen), chosen, after: [after].flat()[0] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, found] = [await getTranslations('word.cases'), await loadFor(props).catch(() => null)]
  if (!found?.organization) return {}
  const { name } = found.organization
  return { title: `${t('title')} · ${name}`, description: t('description', { name }) }
}

/** What went wrong for the customers of an organization, how it stands, and the way to say it oneself. */
async function Page(props: Props) {
  const [{ organization, chosen, after }, t, viewer] = await Promise.all([loadFor(props), getTranslations('word.cases'), currentViewer()])
  if (!organization) notFound()
  const path = `/organizations/${organization.slug}/cases`
  return (
    <div className="page py-10">
      <p className="text-muted"><Link prefetch={false} className="link target" href={`/organizations/${organization.slug}`}><bdi>{organization.name}</bdi></Link></p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="measure mt-4 text-large">{t('lead', { name: organization.name })}</p>
      {viewer && <p className="mt-3"><Link prefetch={false} className="link target" href="/cases">{t('mine')}</Link></p>}
      <Part id="raise" title={t('raise')}><div className="mt-5"><RaiseForm organization={organization} /></div></Part>
      <Part id="cases" title={t('list')}>
        <nav aria-label={t('filter')} className="tabs mt-4">
          {names.map((name) => <Link key={name} prefetch={false} className="tab" scroll={false} href={name === 'all' ? `${path}#cases` : `${path}?show=${name}#cases`} aria-current={name === chosen ? 'page' : undefined}>{t(name)}</Link>)}
        </nav>
        {organization.cases.nodes.length === 0
          ? <p className="measure mt-4">{t('empty')}</p>
          : <ul className="mt-2 max-w-4xl divide-y divide-line">{organization.cases.nodes.map((matter) => <li key={matter.id}><CaseItem matter={matter} /></li>)}</ul>}
        <NextPage path={chosen === 'all' ? path : `${path}?show=${chosen}`} part="cases" after={after} {...organization.cases.pageInfo} />
      </Part>
    </div>
  )
}

export default reachable(Page)
