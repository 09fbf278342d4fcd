import { useTranslations } from 'next-intl'
import type { Measure } from '../../lib/metric-catalogue'

/** What a measure is called in the API, field by field. */
export function MeasureFields({ measure }: { measure: Measure }) {
  const t = useTranslations('metrics')
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={t('field')}>
      <table className="mt-2 text-small [&_td]:p-2 [&_th]:p-2 [&_th]:text-start">
        <caption className="text-start text-muted">{t('apiLanguage')}</caption>
        <thead><tr><th scope="col">{t('field')}</th><th scope="col">{t('meaning')}</th></tr></thead>
        <tbody lang="en">
          {measure.fields.map((field) => (
            <tr key={field.name} className="border-t border-line align-top">
              <th scope="row" className="font-normal"><code>{field.name}{field.type ? `: ${field.type}` : ''}</code></th>
              <td>{field.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
