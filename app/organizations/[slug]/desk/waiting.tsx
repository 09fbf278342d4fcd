import { useFormatter, useTranslations } from 'next-intl'
import { useId } from 'react'
import { useLasting } from './lasting'
import { narrow, WaitingDrawing, wide, type WaitingStep } from './waiting-drawing'

interface Props { steps: WaitingStep[]; longest: number; median: number | null; caption: string }

/** How long something takes when some of it is not over: the line for those who look, its sentence, and a table with the same numbers. */
export function Waiting({ steps, longest, median, caption }: Props) {
  const t = useTranslations('heard')
  const format = useFormatter()
  const id = useId()
  const lasting = useLasting()
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const told = [1, 7, 28, 90].filter((days) => days < longest).map((days) => t('wait.step', { length: lasting(days * 24), share: steps.findLast((step) => step.days <= days)?.share ?? 1 }))
  const words = [...told, ...(median === null ? [] : [t('wait.half', { length: lasting(median * 24) })])].join('; ') || t('wait.step', { length: lasting(longest * 24), share: steps.at(-1)?.share ?? 1 })
  const drawing = { steps, longest, median, axis: t('wait.axis'), percent, id }
  return (
    <figure className="mt-5">
      <p id={id} className="sr-only">{t('wait.label', { steps: words })}</p>
      <div className="hidden md:block"><WaitingDrawing {...drawing} frame={wide} /></div>
      <div className="md:hidden"><WaitingDrawing {...drawing} frame={narrow} /></div>
      <figcaption className="measure mt-2 text-small text-muted">{caption}</figcaption>
      <details className="mt-2">
        <summary className="target">{t('asTable')}</summary>
        <div className="table-scroll" role="region" aria-label={t('wait.table')} tabIndex={0}>
          <table className="numbers">
            <caption>{t('wait.table')}</caption>
            <thead><tr><th scope="col" data-value={t('wait.hours')}>{t('wait.length')}</th><th scope="col">{t('wait.share')}</th></tr></thead>
            <tbody>{steps.map(({ days, share }) => <tr key={days}><th scope="row" data-value={days * 24}>{lasting(days * 24)}</th><td data-value={share}>{percent(share)}</td></tr>)}</tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
