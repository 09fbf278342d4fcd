import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Measure } from '../../lib/metric-catalogue'
import { StageMeanings } from './stage-meanings'
import { isTold } from './told'
import { WorkedExample } from './worked-example'

/** Formula, unit, window and source, in the schema's own words. */
export function MeasureFacts({ measure }: { measure: Measure }) {
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

/** What a measure says to members, why it is so, and what it is not. */
export function MeasureWords({ measure }: { measure: Measure }) {
  const t = useTranslations('metrics')
  const { anchor } = measure
  if (!isTold(anchor)) return <p lang="en" className="measure mt-3 text-large">{measure.sentence}</p>
  return <><p className="measure mt-3 text-large">{t(`entry.${anchor}.sentence`)}</p><p className="measure mt-3">{t(`entry.${anchor}.why`)}</p><p className="measure mt-3">{t(`entry.${anchor}.not`)}</p></>
}

/** One measure in the catalogue; its own page has an example, a query and the names in the API. */
export function MeasureEntry({ measure, name }: { measure: Measure; name: string }) {
  const t = useTranslations('examples')
  const { anchor } = measure
  return (
    <section id={anchor} aria-labelledby={`${anchor}-name`} className="mt-12 border-t border-line pt-8">
      <h2 id={`${anchor}-name`}><Link prefetch={false} className="hover:underline" href={`/metrics/${anchor}`}>{name}</Link></h2>
      <MeasureWords measure={measure} />
      {anchor === 'confluence' && <WorkedExample />}
      {anchor === 'stage' && <StageMeanings />}
      <MeasureFacts measure={measure} />
      <p className="mt-3"><Link prefetch={false} className="link target" href={`/metrics/${anchor}`}>{t('page')}<span className="sr-only">: {name}</span></Link></p>
    </section>
  )
}
