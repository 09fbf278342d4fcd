import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { ReachOfMemberFragment } from '../../graphql/generated/documents/graphql'
import { Figure, Figures } from '../components/figures'

export const ReachOfMember = graphql(`
  fragment ReachOfMember on Member {
    reach { trueReach contributions answered amplification network }
    importance { value relations intensity reached }
  }
`)

/** How far the member's word goes: who acted on it, how often somebody does, and how far those reach; and how many are connected to them. */
export function MyReach({ member: { reach, importance } }: { member: ReachOfMemberFragment }) {
  const [t, how, format] = [useTranslations('mirror.reach'), useTranslations('attention')('how'), useFormatter()]
  if (!reach) return <p className="notice mt-4">{t('unavailable')}</p>
  const number = (value: number | null | undefined) => (value == null ? null : format.number(value, { maximumFractionDigits: 1 }))
  return (
    <>
      <p className="measure mt-4 mb-6">{t('sentence', { contributions: reach.contributions, answered: reach.answered, people: reach.trueReach })}</p>
      <Figures>
        <Figure name={t('trueReach')} meaning={t('trueReachMeaning')} value={number(reach.trueReach)} />
        <Figure name={t('amplification')} meaning={t('amplificationMeaning')} value={reach.amplification == null ? null : format.number(reach.amplification, { style: 'percent', maximumFractionDigits: 0 })} />
        <Figure name={t('network')} meaning={t('networkMeaning')} value={number(reach.network)} />
        <Figure name={t('importance')} meaning={t('importanceMeaning', { relations: importance?.relations ?? 0, reached: importance?.reached ?? 0 })} value={number(importance?.value)} />
      </Figures>
      <p className="mt-4"><Link prefetch={false} className="link target" href="/metrics#reach">{how}</Link></p>
    </>
  )
}
