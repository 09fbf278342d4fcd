import { useTranslations } from 'next-intl'
import type { Measure } from '../../lib/metric-catalogue'
import { StageMeanings } from './stage-meanings'
import { isTold } from './told'
import { WorkedExample } from './worked-example'

function Facts({ measure }: { measure: Measure }) {
  const t = useTranslations('metrics')
  const unit = [measure.unit, measure.range].filter(Boolean).join('; ')
  const facts = [[t('formula'), measure.formula], [t('unit'), unit], [t('window'), measure.window], [t('sources'), measure.source]] as const
  return (
    <dl lang="en" className="mt-4 grid gap-x-6 gap-y-2 text-small sm:grid-cols-[max-content_1fr]">
      {facts.filter(([, value]) => value).map(([name, value]) => (
        <div key={name} className="contents"><dt className="font-semibold">{name}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  )
}

function Fields({ measure }: { measure: Measure }) {
  const t = useTranslations('metrics')
  return (
    <details className="mt-4">
      <summary className="target">{t('inApi', { type: measure.type })}</summary>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={t('inApi', { type: measure.type })}>
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
    </details>
  )
}

/** One measure: its sentence for members, why it is so, what it is not, and the schema's own words. */
export function MeasureEntry({ measure, name }: { measure: Measure; name: string }) {
  const t = useTranslations('metrics')
  const { anchor } = measure
  return (
    <section id={anchor} aria-labelledby={`${anchor}-name`} className="mt-12 border-t border-line pt-8">
      <h2 id={`${anchor}-name`}>{name}</h2>
      {isTold(anchor)
        ? <><p className="measure mt-3 text-large">{t(`entry.${anchor}.sentence`)}</p><p className="measure mt-3">{t(`entry.${anchor}.why`)}</p><p className="measure mt-3">{t(`entry.${anchor}.not`)}</p></>
        : <p lang="en" className="measure mt-3 text-large">{measure.sentence}</p>}
      {anchor === 'confluence' && <WorkedExample />}
      {anchor === 'stage' && <StageMeanings />}
      <Facts measure={measure} />
      <Fields measure={measure} />
    </section>
  )
}
