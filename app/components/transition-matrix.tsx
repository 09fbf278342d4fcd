import { useFormatter, useTranslations } from 'next-intl'
import type { Stage } from '../../graphql/generated/documents/graphql'
import { stages } from './stages'
import './stages.css'

/** Members who were in `from` and are in `to`; `probability` is their share of all who were in `from`, 0 to 1, null where too few were. */
export interface Cell { from: Stage; to: Stage; members: number; probability?: number | null }

const weight = (cell: Cell, members: number) => (members === 0 ? 0 : Math.round((cell.members / members) * 60))

/** Where the people of each stage went, as counts and shares: rows are where they were, columns where they are. */
export function TransitionMatrix({ cells, caption }: { cells: Cell[]; caption: string }) {
  const t = useTranslations('metrics')
  const format = useFormatter()
  const rows = stages.filter((stage) => cells.some((cell) => cell.from === stage))
  const columns = stages.filter((stage) => cells.some((cell) => cell.to === stage))
  const share = (value: number | null | undefined) => (value == null ? t('matrix.notEnough') : format.number(value, { style: 'percent', maximumFractionDigits: 0 }))
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="numbers matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.corner')}</th>
            {columns.map((to) => <th key={to} scope="col">{t(`stage.${to}`)}</th>)}
            <th scope="col">{t('matrix.total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((from) => {
            const inRow = cells.filter((cell) => cell.from === from)
            const members = inRow.reduce((sum, cell) => sum + cell.members, 0)
            return (
              <tr key={from}>
                <th scope="row">{t(`stage.${from}`)}</th>
                {columns.map((to) => {
                  const cell = inRow.find((each) => each.to === to)
                  if (!cell) return <td key={to} data-value={0} className="empty">{format.number(0)}</td>
                  return (
                    <td key={to} data-value={cell.members} data-stays={from === to || undefined} style={{ '--weight': `${weight(cell, members)}%` } as React.CSSProperties}>
                      <strong>{format.number(cell.members)}</strong> <span>{share(cell.probability)}</span>
                    </td>
                  )
                })}
                <td data-value={members}>{format.number(members)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
