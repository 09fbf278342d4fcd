import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { CaseItemFragment, CaseStatus } from '../../graphql/generated/documents/graphql'
import { MemberLink } from './member-link'
import { Moment } from './moment'

export const CaseItemDocument = graphql(`
  fragment CaseItem on Case { id title language status isPublic onBehalfOf raisedAt withdrawnAt reporter { handle name deletedAt } community { name } }
`)

const signs: Record<CaseStatus, string> = { RAISED: '○', ANSWERED: '◔', CLAIMED: '◑', CONFIRMED: '●', REOPENED: '↺' }

/** How a case stands, with a sign that is full only when who raised it has confirmed. */
export async function CaseBadge({ matter: { status, withdrawnAt } }: { matter: { status: CaseStatus; withdrawnAt?: string | null } }) {
  const t = await getTranslations('word.cases')
  return (
    <span className="tag">
      <span aria-hidden="true" className="pe-1.5">{withdrawnAt ? '✕' : signs[status]}</span><span className="sr-only">{t('statusLabel')}: </span>{withdrawnAt ? t('withdrawn') : t(`status.${status}`)}
    </span>
  )
}

/** A case in a list: what went wrong, how it stands, who raised it and when; among those of several organizations, with whom. */
export async function CaseItem({ matter, organization, level = 'h3' }: { matter: CaseItemFragment; organization?: string; level?: 'h2' | 'h3' }) {
  const Heading = level
  const [t, locale] = [await getTranslations('word.cases'), await getLocale()]
  return (
    <article className="py-4">
      <Heading className="text-large" lang={matter.language && matter.language !== locale ? matter.language : undefined} dir="auto"><Link prefetch={false} className="hover:underline" href={`/cases/${matter.id}`}>{matter.title}</Link></Heading>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
        <CaseBadge matter={matter} />
        <span><MemberLink member={matter.reporter} />{matter.onBehalfOf && <> {t('for', { name: matter.onBehalfOf })}</>} · <Moment at={matter.raisedAt} /></span>
        {organization && <bdi>{organization}</bdi>}
        {matter.community && <bdi>{matter.community.name}</bdi>}
        {!matter.isPublic && <span>{t('private')}</span>}
      </p>
    </article>
  )
}
