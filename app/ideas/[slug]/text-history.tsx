import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { TextHistoryFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'

export const TextHistoryDocument = graphql(`
  fragment TextHistory on Idea {
    slug viewerIsAuthor mergedInto { at } versions(first: 1) { totalCount } amendments(first: 1, status: OPEN) { totalCount } changedBy { handle name deletedAt }
  }
`)

/** One quiet line: how many texts there were, who else changed it, and the way to change it oneself. */
export async function TextHistory({ idea }: { idea: TextHistoryFragment }) {
  const t = await getTranslations('texts.here')
  const path = `/ideas/${idea.slug}`
  return (
    <section aria-labelledby="text-history" className="max-w-[65ch] border-t border-line pt-3 text-small text-muted">
      <h2 id="text-history" className="sr-only">{t('title')}</h2>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link prefetch={false} className="link target" href={`${path}/versions`}>{t('versions', { count: idea.versions.totalCount ?? 1 })}</Link>
        <Link prefetch={false} className="link target" href={`${path}/amendments`}>{t('amendments', { count: idea.amendments.totalCount ?? 0 })}</Link>
        {!idea.mergedInto && <Link prefetch={false} className="button button-small" href={idea.viewerIsAuthor ? `${path}/edit` : `${path}/amendments/new`}>{t(idea.viewerIsAuthor ? 'edit' : 'amend')}</Link>}
      </p>
      {idea.changedBy.length > 0 && (
        <p className="pt-2">{t('changedBy')} {idea.changedBy.map((member, index) => <span key={member.handle}>{index > 0 && ', '}<MemberLink member={member} /></span>)}</p>
      )}
    </section>
  )
}
