import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'

/** A share or ratio with what it is about and out of how many; null: not enough data. `before`: in the period before, where that was asked for. */
export interface Share { name: string; meaning: string; value: number | null; counted: string; before?: number | null; plain?: boolean }

/** A few shares, each with what it means and what was counted: as a table, which is also what is downloaded. */
export function SharesTable({ title, shares, definition }: { title: string; shares: Share[]; definition: string }) {
  const t = useTranslations('heard')
  const format = useFormatter()
  const said = ({ plain }: Share, value: number | null | undefined) => (value == null ? t('notEnough') : format.number(value, plain ? { maximumFractionDigits: 2 } : { style: 'percent', maximumFractionDigits: 0 }))
  const compares = shares.some(({ before }) => before !== undefined)
  return (
    <>
      <div className="table-scroll mt-4" role="region" aria-label={title} tabIndex={0}>
        <table className="numbers shares">
          <caption className="sr-only">{title}</caption>
          <thead><tr><th scope="col">{t('measure')}</th><th scope="col">{t('now')}</th>{compares && <th scope="col">{t('before')}</th>}<th scope="col">{t('of')}</th></tr></thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.name}>
                <th scope="row" data-value={`${share.name}: ${share.meaning}`}><span className="block">{share.name}</span><span className="block max-w-80 text-small font-normal whitespace-normal text-muted">{share.meaning}</span></th>
                <td className="text-large" data-value={share.value ?? ''}>{said(share, share.value)}</td>
                {compares && <td data-value={share.before ?? ''}>{said(share, share.before)}</td>}
                <td>{share.counted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3"><Link prefetch={false} className="link target" href={`/metrics#${definition}`}>{t('how')}</Link></p>
    </>
  )
}
