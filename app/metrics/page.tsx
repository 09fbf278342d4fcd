import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { metricCatalogue } from '../../lib/metric-catalogue'
import { MeasureEntry } from './measure-entry'
import { isTold, told } from './told'

const place = ({ anchor }: { anchor: string }) => (isTold(anchor) ? told.indexOf(anchor) : told.length)
const measures = metricCatalogue().toSorted((a, b) => place(a) - place(b))

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('metrics')
  return { title: t('title'), description: t('description') }
}

/** The catalogue of metrics: what each says to a member, and what the schema of the API says of it. */
export default async function MetricsPage() {
  const t = await getTranslations('metrics')
  const nameOf = (anchor: string, type: string) => (isTold(anchor) ? t(`entry.${anchor}.name`) : type)
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-5 text-large">{t('intro')}</p>
      <nav aria-label={t('contents')} className="mt-8">
        <ul className="flex flex-wrap gap-2">
          {measures.map(({ anchor, type }) => <li key={anchor}><a className="tag" href={`#${anchor}`}>{nameOf(anchor, type)}</a></li>)}
        </ul>
      </nav>
      {measures.map((measure) => <MeasureEntry key={measure.anchor} measure={measure} name={nameOf(measure.anchor, measure.type)} />)}
    </div>
  )
}
