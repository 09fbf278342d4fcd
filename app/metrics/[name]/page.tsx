import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { metricCatalogue } from '../../../lib/metric-catalogue'
import { metricQuery } from '../../../lib/metric-query'
import { Part } from '../../components/part'
import { MeasureFacts, MeasureWords } from '../measure-entry'
import { MeasureFields } from '../measure-fields'
import { StageMeanings } from '../stage-meanings'
import { isTold } from '../told'
import { WorkedExample } from '../worked-example'

interface Asked { params: Promise<{ name: string }> }

const measures = new Map(metricCatalogue().map((measure) => [measure.anchor, measure]))

async function nameOf(anchor: string): Promise<string> {
  const t = await getTranslations('metrics')
  return isTold(anchor) ? t(`entry.${anchor}.name`) : measures.get(anchor)?.type ?? ''
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { name } = await params
  return { title: await nameOf(name) }
}

/** Everything about one measure: what it says, a worked example, the formula, a query to run and what it is called in the API. */
export default async function MetricPage({ params }: Asked) {
  const measure = measures.get((await params).name)
  if (!measure) notFound()
  const { anchor, type } = measure
  const [t, m, query] = [await getTranslations('examples'), await getTranslations('metrics'), metricQuery(type, startOfToday())]
  return (
    <div className="page py-10">
      <p><Link prefetch={false} className="link target" href={`/metrics#${anchor}`}>{t('all')}</Link></p>
      <h1 className="mt-2">{await nameOf(anchor)}</h1>
      <MeasureWords measure={measure} />
      <Part id="example" title={t('title')}>
        {anchor === 'confluence' ? <WorkedExample /> : isTold(anchor) && <p className="measure mt-3">{t(`of.${anchor as Exclude<typeof anchor, 'confluence'>}`)}</p>}
        {anchor === 'stage' && <StageMeanings />}
        <MeasureFacts measure={measure} />
      </Part>
      {query && (
        <Part id="query" title={t('query')}>
          <p className="measure mt-3">{t('queryLead')}</p>
          <div className="prose mt-4 max-w-3xl!"><pre tabIndex={0} role="region" aria-label={t('document')} lang="en"><code>{query}</code></pre></div>
          <p className="mt-4"><Link prefetch={false} className="button" href={`/explorer?query=${encodeURIComponent(query)}`}>{t('run')}</Link></p>
        </Part>
      )}
      <Part id="fields" title={m('inApi', { type })}><MeasureFields measure={measure} /></Part>
    </div>
  )
}

/** The last UTC midnight: a query that says until when is the same all day. */
const startOfToday = () => Math.floor(Date.now() / 86_400_000) * 86_400_000
