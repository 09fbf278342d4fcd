import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { CommunityFlows } from '../../components/community-flows'
import { Sankey } from '../../components/sankey'
import { TransitionMatrix } from '../../components/transition-matrix'
import { Turnover } from '../../components/turnover'
import type { movementOf } from './movement-query'
import { Renewal } from './renewal'

/** Where people came from and went: in words first, then as a picture, then as a matrix. */
export function MovementSection({ movement }: { movement: Awaited<ReturnType<typeof movementOf>> }) {
  const t = useTranslations('metrics')
  const f = useTranslations('movement.flows')
  const format = useFormatter()
  const date = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  if (!movement) return <p className="notice mt-4">{t('movement.unavailable')}</p>
  const { steps, quarter, renewal, elsewhere } = movement
  if (steps.length === 0) return <div className="notice mt-4"><p>{t('movement.empty')}</p><p className="mt-2 text-muted">{t('movement.example')}</p></div>
  return (
    <>
      <Turnover quarter={quarter} period={t('movement.period', { from: date(quarter.from), to: date(quarter.to) })} />
      <Sankey steps={steps} />
      <TransitionMatrix cells={quarter.cells} caption={t('matrix.caption', { from: date(quarter.from), to: date(quarter.to) })} />
      {renewal && <Renewal renewal={renewal} period={{ from: date(quarter.from), to: date(quarter.to) }} />}
      <h3 className="mt-8">{f('title')}</h3>
      <CommunityFlows flows={elsewhere ?? null} of="one" />
      <p className="mt-4"><Link prefetch={false} className="link target" href="/metrics#movement">{t('how')}</Link></p>
    </>
  )
}
