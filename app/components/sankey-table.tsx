import { useFormatter, useTranslations } from 'next-intl'
import type { Step } from './sankey-layout'
import { stages } from './stages'

/** The numbers of the Sankey: one row for each flow, one column for each step. */
export function SankeyTable({ steps, date }: { steps: Step[]; date: (instant: string) => string }) {
  const t = useTranslations('metrics')
  const format = useFormatter()
  const rows = stages.flatMap((from) => stages.map((to) => ({ from, to }))).filter(({ from, to }) =>
    steps.some((step) => step.flows.some((flow) => flow.from === from && flow.to === to)))
  const membersOf = (step: Step, from: string, to: string) => step.flows.find((flow) => flow.from === from && flow.to === to)?.members ?? 0
  return (
    <div className="table-scroll" role="region" aria-label={t('sankey.tableCaption')} tabIndex={0}>
      <table className="numbers">
        <caption>{t('sankey.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sankey.fromTo')}</th>
            {steps.map((step) => <th key={step.to} scope="col">{t('sankey.period', { from: date(step.from), to: date(step.to) })}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">{from === to ? t('sankey.stayed', { stage: t(`stage.${from}`) }) : t('sankey.moved', { from: t(`stage.${from}`), to: t(`stage.${to}`) })}</th>
              {steps.map((step) => <td key={step.to}>{format.number(membersOf(step, from, to))}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
