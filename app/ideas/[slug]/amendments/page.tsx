import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import type { AmendmentStatus } from '../../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../../lib/markdown'
import { ask } from '../../../../lib/urql'
import { EmptyState } from '../../../components/empty-state'
import { MemberLink } from '../../../components/member-link'
import { Moment } from '../../../components/moment'
import { NextPage } from '../../../components/next-page'
import { reachable } from '../../../components/reachable'
import { MergedNotice } from '../merged-notice'
import { TextPage } from '../text-page'

const AmendmentsPage = graphql(`
  query AmendmentsPage($slug: String!, $after: String, $status: AmendmentStatus) {
    idea(slug: $slug) { slug title viewerIsAuthor mergedInto { idea { slug title } } amendments(first: 20, after: $after, status: $status) {
      nodes { id reason status createdAt supportCount commentCount author { handle name deletedAt } } pageInfo { endCursor hasNextPage }
    } }
  }
`)

const statuses = ['OPEN', 'ACCEPTED', 'REJECTED', 'PROMOTED', 'WITHDRAWN'] as const satisfies AmendmentStatus[]
interface Props { params: Promise<{ slug: string }>; searchParams: Promise<Partial<Record<'after' | 'status', string | string[]>>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('texts.amendments')
  return { title: t('title'), robots: { index: false } }
}

/** What people would have different in the text of an idea, newest first. */
export default reachable(async function Amendments({ params, searchParams }: Props) {
  const [slug, search, t] = [decodeURIComponent((await params).slug), await searchParams, await getTranslations('texts')]
  const [after, status = null] = [[search.after].flat()[0], statuses.find((each) => each === [search.status].flat()[0])]
  const { idea } = await ask(AmendmentsPage, { slug, after, status })
  if (!idea) notFound()
  const path = `/ideas/${idea.slug}/amendments`
  const chosen = status ? `${path}?status=${status}` : path
  const act = idea.mergedInto ? null : idea.viewerIsAuthor ? { href: `/ideas/${idea.slug}/edit`, action: t('here.edit') } : { href: `${path}/new`, action: t('here.amend') }
  return (
    <TextPage idea={idea} title={t('amendments.title')} lead={t('amendments.lead')}>
      <nav aria-label={t('amendments.filter')} className="tabs">
        <Link prefetch={false} className="tab" href={path} aria-current={status ? undefined : 'page'}>{t('amendments.all')}</Link>
        {statuses.map((each) => <Link key={each} prefetch={false} className="tab" href={`${path}?status=${each}`} aria-current={each === status ? 'page' : undefined}>{t(`amendments.status.${each}`)}</Link>)}
      </nav>
      {idea.amendments.nodes.length === 0
        ? <section aria-labelledby="none"><h2 id="none" className="sr-only">{t('amendments.title')}</h2><EmptyState title={t('amendments.emptyTitle')} {...act}>{t('amendments.empty')}</EmptyState></section>
        : act && <p><Link prefetch={false} className="button" href={act.href}>{act.action}</Link></p>}
      {idea.mergedInto && <MergedNotice into={idea.mergedInto.idea} />}
      <ul className="max-w-3xl divide-y divide-line">
        {idea.amendments.nodes.map((one) => (
          <li key={one.id} className="flex flex-col gap-1 py-4">
            <p dir="auto"><Link prefetch={false} className="link target" href={`${path}/${one.id}`}>{excerpt(one.reason, 160)}</Link></p>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
              <span className="tag">{t(`amendments.status.${one.status}`)}</span>
              <span>{t('amendments.by')} <MemberLink member={one.author} /></span><span aria-hidden="true">·</span><Moment at={one.createdAt} />
              <span aria-hidden="true">·</span><span>{t('amendments.support', { count: one.supportCount })}</span><span aria-hidden="true">·</span><span>{t('amendments.comments', { count: one.commentCount })}</span>
            </p>
          </li>
        ))}
      </ul>
      <NextPage path={chosen} after={after} {...idea.amendments.pageInfo} />
    </TextPage>
  )
})
