import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { HappeningOfMemberFragment } from '../../graphql/generated/documents/graphql'
import { EmptyState } from '../components/empty-state'
import { Moment } from '../components/moment'

export const HappeningOfMember = graphql(`
  fragment HappeningOfMember on Happening { kind at status idea { slug title language } amendment { id } outcome { id title } }
`)

/** What happened with the member's ideas, amendments and words, latest first. */
export function Happenings({ happenings }: { happenings: HappeningOfMemberFragment[] }) {
  const [t, ideas, locale] = [useTranslations('mirror.happenings'), useTranslations('ideas'), useLocale()]
  if (happenings.length === 0) return <div className="mt-5"><EmptyState title={t('emptyTitle')} href="/ideas/new" action={t('propose')}>{t('empty')}</EmptyState></div>
  return (
    <ol className="mt-4 max-w-4xl divide-y divide-line">
      {happenings.map(({ kind, at, status, idea, amendment, outcome }) => (
        <li key={`${kind} ${at} ${idea.slug} ${amendment?.id} ${outcome?.id}`} className="grid gap-x-6 py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
          <p className="text-small text-muted sm:pt-0.5"><Moment at={at} /></p>
          <p className={kind === 'BECAUSE_OF_YOU' ? 'font-semibold' : undefined}>{t.rich(kind, {
            outcome: () => (outcome ? <bdi>{outcome.title}</bdi> : null),
            status: status ? ideas(`status.${status}`) : '',
            idea: () => <Link prefetch={false} className="link" lang={idea.language && idea.language !== locale ? idea.language : undefined} href={amendment ? `/ideas/${idea.slug}/amendments/${amendment.id}` : `/ideas/${idea.slug}`}><bdi>{idea.title}</bdi></Link>,
          })}</p>
        </li>
      ))}
    </ol>
  )
}
