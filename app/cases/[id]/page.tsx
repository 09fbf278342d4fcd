import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import { excerpt } from '../../../lib/markdown'
import { ask } from '../../../lib/urql'
import { CaseBadge } from '../../components/case-item'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'
import { Part } from '../../components/part'
import { reachable } from '../../components/reachable'
import { Text } from '../../components/text'
import { CaseSteps } from './case-steps'
import { OfOrganization } from './of-organization'
import { OfReporter } from './of-reporter'

const CasePage = graphql(`
  query CasePage($id: ID!) {
    case(id: $id) {
      id title body language status isPublic onBehalfOf raisedAt withdrawnAt viewerRaised viewerMayAnswer
      organization { slug name } community { slug name } reporter { handle name deletedAt }
      steps { ...CaseStep }
    }
  }
`)

interface Props { params: Promise<{ id: string }> }
const load = cache(async (id: string) => (await ask(CasePage, { id: decodeURIComponent(id) })).case)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const matter = await load((await params).id).catch(() => null)
  return matter ? { title: matter.title, description: excerpt(matter.body, 160), robots: matter.isPublic ? undefined : { index: false } } : {}
}

/** A case: what went wrong, what was said and done about it, and what the reader may do next. */
async function Page({ params }: Props) {
  const [matter, t, locale] = await Promise.all([load((await params).id), getTranslations('word.cases'), getLocale()])
  if (!matter) notFound()
  const lang = matter.language && matter.language !== locale ? matter.language : undefined
  return (
    <div className="page py-10">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted">
        <Link prefetch={false} className="link target" href={`/organizations/${matter.organization.slug}/cases`}><span>{t.rich('of', { name: () => <bdi>{matter.organization.name}</bdi> })}</span></Link>
        <CaseBadge matter={matter} />
        {!matter.isPublic && <span className="tag">{t('private')}</span>}
      </p>
      <h1 lang={lang} dir="auto" className="mt-3 max-w-[28ch] wrap-anywhere">{matter.title}</h1>
      <p className="mt-3 text-muted">
        {t('by')} <MemberLink member={matter.reporter} />{matter.onBehalfOf && <> {t('for', { name: matter.onBehalfOf })}</>} · <Moment at={matter.raisedAt} />
        {matter.community && <> · <Link prefetch={false} className="link" href={`/communities/${matter.community.slug}`}><bdi>{matter.community.name}</bdi></Link></>}
      </p>
      <div className="mt-6"><Text body={matter.body} lang={lang} /></div>
      <Part id="course" title={t('course')}><CaseSteps steps={matter.steps} organization={matter.organization.name} /></Part>
      {matter.viewerMayAnswer && matter.status !== 'CONFIRMED' && <OfOrganization matter={matter} />}
      {matter.viewerRaised && !matter.withdrawnAt && <OfReporter matter={matter} />}
    </div>
  )
}

export default reachable(Page)
