import { useFormatter, useTranslations } from 'next-intl'
import { graphql } from '../../graphql/generated/documents'
import type { TurnoverFragment } from '../../graphql/generated/documents/graphql'
import { activeStages } from './stages'

export const TurnoverOfPlace = graphql(`
  fragment Turnover on Movement {
    from to sampleSize cells { from to members probability } entered left up down returned
    entryRate exitRate turnover overlap sizeStability mixStability stability verdict
  }
`)

/** What came, went and stayed in one sentence, what it means in another, and the rates behind it. */
export function Turnover({ quarter, period }: { quarter: TurnoverFragment; period: string }) {
  const t = useTranslations('metrics')
  const format = useFormatter()
  const share = (value: number | null | undefined) => (value == null ? t('notEnough') : format.number(value, { style: 'percent', maximumFractionDigits: 0 }))
  const { sizeStability, mixStability } = quarter
  const growing = activeAt(quarter, 'to') > activeAt(quarter, 'from') ? 'yes' : 'no'
  const rates = [
    { name: 'entryRate', value: quarter.entryRate, meaning: t('movement.entryRateMeaning') },
    { name: 'exitRate', value: quarter.exitRate, meaning: t('movement.exitRateMeaning') },
    { name: 'turnover', value: quarter.turnover, meaning: t('movement.turnoverMeaning') },
    { name: 'overlap', value: quarter.overlap, meaning: t('movement.overlapMeaning') },
    { name: 'stability', value: quarter.stability, meaning: t('movement.stabilityMeaning', { size: share(sizeStability), mix: share(mixStability) }) },
  ] as const
  return (
    <>
      <p className="measure mt-4 text-large">
        {quarter.verdict ? <><strong>{t(`movement.verdict.${quarter.verdict}`, { growing })}.</strong> {t(`movement.verdictMeaning.${quarter.verdict}`, { growing })}</> : t('movement.noVerdict')}
      </p>
      <p className="measure mt-3">{period}: {lowerFirst(t('movement.flows', { entered: quarter.entered, left: quarter.left, up: quarter.up, down: quarter.down, returned: quarter.returned }))}</p>
      <dl className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {rates.map((rate) => (
          <div key={rate.name}>
            <dt className="text-small text-muted">{t(`movement.${rate.name}`)}</dt>
            <dd><strong className={rate.value == null ? '' : 'text-large tabular-nums'}>{share(rate.value)}</strong> <span className="text-small">{rate.value == null ? '' : rate.meaning}</span></dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const activeAt = ({ cells }: TurnoverFragment, end: 'from' | 'to') => cells.reduce((sum, cell) => sum + (activeStages.includes(cell[end]) ? cell.members : 0), 0)
const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
