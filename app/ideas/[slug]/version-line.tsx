import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { VersionLineFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'

export const VersionLineDocument = graphql(`
  fragment VersionLine on IdeaVersion { number note createdAt isCurrent authors { handle name deletedAt } amendment { id idea { slug } } }
`)

/** Who wrote a version, when, and what they say changed. */
export async function VersionLine({ version }: { version: VersionLineFragment }) {
  const t = await getTranslations('texts.versions')
  const { authors, amendment, number, note } = version
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
        <span>{t('by')} {authors.length === 0 ? t('nobody') : authors.map((author, index) => <span key={author.handle}>{index > 0 && ', '}<MemberLink member={author} /></span>)}</span>
        <span aria-hidden="true">·</span><Moment at={version.createdAt} />
        {version.isCurrent && <span className="tag">{t('current')}</span>}
        {amendment && <Link prefetch={false} className="link target" href={`/ideas/${amendment.idea.slug}/amendments/${amendment.id}`}>{t('fromAmendment')}</Link>}
      </p>
      {(note ?? (number === 1 ? t('first') : null)) && <p className="measure">{note ?? t('first')}</p>}
    </>
  )
}
