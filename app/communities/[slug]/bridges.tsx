import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { BridgesOfCommunityFragment } from '../../../graphql/generated/documents/graphql'
import { CommunityChip } from '../../components/community-chip'

export const BridgesOfCommunity = graphql(`
  fragment BridgesOfCommunity on CommunityBridges {
    sampleSize coefficient
    communities { people community { id slug name } }
  }
`)

const MOST = 8

/** To which other communities the people here lead. Counts only, never who. */
export function Bridges({ bridges }: { bridges: BridgesOfCommunityFragment | null }) {
  const t = useTranslations('attention.bridges')
  const format = useFormatter()
  if (!bridges) return <p className="notice mt-4">{t('unavailable')}</p>
  const { sampleSize, coefficient, communities } = bridges
  if (communities.length === 0) return <p className="mt-4 text-muted">{t('none', { people: sampleSize })}</p>
  return (
    <>
      <p className="measure mt-3">{t('lead', { people: sampleSize, count: communities.length })} {coefficient != null && t(coefficient >= 0.6 ? 'many' : coefficient >= 0.3 ? 'some' : 'one')}</p>
      <ul className="mt-4 grid max-w-3xl gap-x-8 gap-y-3 sm:grid-cols-2">
        {communities.slice(0, MOST).map(({ community, people }) => (
          <li key={community.id} className="flex flex-wrap items-baseline justify-between gap-x-4"><CommunityChip community={community} /><span className="text-small text-muted tabular-nums">{t('people', { count: people, number: format.number(people) })}</span></li>
        ))}
      </ul>
      <p className="mt-3"><Link prefetch={false} className="link target" href="/metrics#community-bridges">{t('how')}</Link></p>
    </>
  )
}
