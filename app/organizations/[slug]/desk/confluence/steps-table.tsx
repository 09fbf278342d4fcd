import { getFormatter, getTranslations } from 'next-intl/server'
import { totals, type Step } from './steps'

/** The numbers of the bars: a row for each step, the last one first, a column for each stream. */
export async function StepsTable({ steps }: { steps: Step[] }) {
  const [t, format] = [await getTranslations('desk.confluence'), await getFormatter()]
  const streams = totals(steps)
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const end = (instant: string) => day(new Date(Date.parse(instant) - 1).toISOString())
  return (
    <div className="table-scroll" role="region" aria-label={t('table')} tabIndex={0}>
      <table className="numbers">
        <caption>{t('table')}</caption>
        <thead><tr><th scope="col">{t('from')}</th><th scope="col">{t('to')}</th><th scope="col">{t('value')}</th><th scope="col">{t('people')}</th>{streams.map(({ key, name }) => <th key={key} scope="col"><bdi>{name}</bdi></th>)}</tr></thead>
        <tbody>
          {steps.toReversed().map((step) => (
            <tr key={step.to}>
              <th scope="row" data-value={step.from}>{day(step.from)}</th><td data-value={step.to}>{end(step.to)}</td>
              <td data-value={step.value}>{format.number(step.value, { maximumFractionDigits: 2 })}</td><td data-value={step.people}>{format.number(step.people)}</td>
              {streams.map(({ key }) => { const people = step.streams.find((stream) => stream.key === key)?.people ?? 0; return <td key={key} data-value={people}>{format.number(people)}</td> })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
