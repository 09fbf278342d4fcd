import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../../../graphql/generated/documents'
import type { CohortsFragment } from '../../../../../graphql/generated/documents/graphql'

export const CohortsOfPlace = graphql(`
  fragment Cohorts on Retention {
    cohorts { start periods { over active share } }
  }
`)

/** Of those who came in each month, how many came again, month after month of their own: a sentence and a table whose cells are darker the more they are. */
export function Cohorts({ retention }: { retention: CohortsFragment | null }) {
  const [t, m, format] = [useTranslations('movement.cohorts'), useTranslations('metrics'), useFormatter()]
  if (!retention) return <p className="notice mt-4">{t('unavailable')}</p>
  const { cohorts } = retention
  if (cohorts.length === 0) return <p className="mt-4">{t('empty')}</p>
  const month = (start: string) => format.dateTime(new Date(start), { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const longest = Math.max(...cohorts.map(({ periods }) => periods.length))
  const third = cohorts.reduce((sum, { periods }) => ({ over: sum.over + (periods[2]?.over ?? 0), active: sum.active + (periods[2]?.active ?? 0) }), { over: 0, active: 0 })
  return (
    <>
      <p className="measure mt-4">{t('sentence', third)}</p>
      <div className="table-scroll mt-3" role="region" aria-label={t('table')} tabIndex={0}>
        <table className="numbers matrix">
          <caption>{t('table')}</caption>
          <thead><tr><th scope="col">{t('came')}</th><th scope="col">{t('people')}</th>{Array.from({ length: longest }, (_, k) => <th key={k} scope="col">{t('period', { k: k + 1 })}</th>)}</tr></thead>
          <tbody>
            {cohorts.map(({ start, periods }) => (
              <tr key={start}>
                <th scope="row">{month(start)}</th>
                <td data-value={periods[0]?.over}>{format.number(periods[0]?.over ?? 0)}</td>
                {Array.from({ length: longest }, (_, k) => {
                  const period = periods[k]
                  if (!period) return <td key={k} className="empty">–</td>
                  return (
                    <td key={k} data-value={period.share ?? ''} style={{ '--weight': `${Math.round((period.share ?? 0) * 60)}%` } as React.CSSProperties}>
                      <strong>{period.share == null ? m('notEnough') : format.number(period.share, { style: 'percent', maximumFractionDigits: 0 })}</strong> <span>{t('of', { active: period.active, over: period.over })}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-small text-muted">{t('caption')} <Link prefetch={false} className="link" href="/metrics#retention">{m('how')}</Link></p>
    </>
  )
}
