import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { WeeksOfPlaceFragment } from '../../graphql/generated/documents/graphql'
import { WeeksDrawing } from './weeks-drawing'

export const WeeksOfPlace = graphql(`
  fragment WeeksOfPlace on WeeklyActivity {
    weeks { start people } state onset peak current drawdown decline declining
  }
`)

/** How many people came week by week: what it means in a sentence, then a bar for each week, then a table. */
export function Weeks({ activity, children }: { activity: WeeksOfPlaceFragment | null; children?: React.ReactNode }) {
  const t = useTranslations('weeks')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  if (!activity) return <p className="notice mt-4">{t('unavailable')}</p>
  const { weeks, state, onset, peak, current, declining } = activity
  const last = weeks.at(-1)
  const most = Math.max(...weeks.map(({ people }) => people))
  if (!last) return <p className="notice mt-4">{t('empty')}</p>
  return (
    <>
      <p className="measure mt-4 text-large">
        <strong>{t(`state.${state}`)}.</strong>{' '}
        {t(`meaning.${state}`, { onset: onset ? day(onset) : '', peak: peak ?? 0, current: Math.round(current ?? 0), weeks: weeks.length })}
        {declining && <> {t('declining')}</>}
      </p>
      {children}
      <figure className="mt-5">
        <WeeksDrawing weeks={weeks} label={t('sentence', { count: weeks.length, first: day(weeks[0]?.start ?? last.start), most, last: last.people })} />
        <figcaption className="mt-2 text-small text-muted">{t('caption', { count: weeks.length, first: day(weeks[0]?.start ?? last.start), last: day(last.start), most })}</figcaption>
      </figure>
      <details className="mt-3">
        <summary className="target">{t('asTable')}</summary>
        <div className="table-scroll" role="region" aria-label={t('asTable')} tabIndex={0}>
          <table className="numbers">
            <thead><tr><th scope="col">{t('week')}</th><th scope="col">{t('people')}</th></tr></thead>
            <tbody>{weeks.toReversed().map(({ start, people }) => <tr key={start}><th scope="row">{day(start)}</th><td>{format.number(people)}</td></tr>)}</tbody>
          </table>
        </div>
      </details>
      <p className="mt-4"><Link prefetch={false} className="link target" href="/metrics#weekly-activity">{t('how')}</Link></p>
    </>
  )
}
