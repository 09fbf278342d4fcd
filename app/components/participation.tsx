import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { ParticipationOfPlaceFragment } from '../../graphql/generated/documents/graphql'

export const ParticipationOfPlace = graphql(`
  fragment ParticipationOfPlace on Participation {
    members contributions producing exchanging connecting gini absenceFactor
  }
`)

/** How much depends on a few: who makes, who exchanges, who else is there, and how many carry half of it. Never who they are. */
export function ParticipationWords({ participation }: { participation: ParticipationOfPlaceFragment | null }) {
  const t = useTranslations('weeks')
  const format = useFormatter()
  if (!participation || participation.members === 0) return null
  const { members, contributions, producing, exchanging, connecting, gini, absenceFactor } = participation
  const share = (people: number) => (gini == null ? '' : format.number(people / members, { style: 'percent', maximumFractionDigits: 0 }))
  const groups = [['producing', producing], ['exchanging', exchanging], ['connecting', connecting]] as const
  return (
    <div className="mt-8">
      <h3>{t('participation.title')}</h3>
      <p className="measure mt-3">
        {absenceFactor == null ? t(contributions === 0 ? 'participation.nothing' : 'participation.few') : t('participation.half', { people: absenceFactor, contributions, members })}
        {gini != null && <> {t(gini >= 0.7 ? 'participation.uneven' : gini >= 0.4 ? 'participation.usual' : 'participation.even', { gini })}</>}
      </p>
      <dl className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {groups.map(([name, people]) => (
          <div key={name}>
            <dt className="text-small text-muted">{t(`participation.${name}`)}</dt>
            <dd><strong className="text-large tabular-nums">{format.number(people)}</strong> <span className="text-small">{share(people)}</span></dd>
          </div>
        ))}
      </dl>
      <p className="mt-3"><Link prefetch={false} className="link target" href="/metrics#participation">{t('how')}</Link></p>
    </div>
  )
}
