import { getTranslations } from 'next-intl/server'
import type { Sign } from './signs'

/** The warnings as a table, a row each. */
export async function SignsTable({ signs }: { signs: Sign[] }) {
  const t = await getTranslations('desk.warnings')
  return (
    <div className="table-scroll" role="region" aria-label={t('table')} tabIndex={0}>
      <table className="numbers">
        <caption>{t('table')}</caption>
        <thead><tr><th scope="col">{t('kind')}</th><th scope="col">{t('about')}</th><th scope="col">{t('saw')}</th></tr></thead>
        <tbody>{signs.map((sign) => <tr key={`${sign.kind} ${sign.href}`}><th scope="row">{t(`${sign.kind}.title`)}</th><td>{sign.name}</td><td>{t(`${sign.kind}.says`, sign.values)}</td></tr>)}</tbody>
      </table>
    </div>
  )
}
