import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { CreatedFragment } from '../../../../../graphql/generated/documents/graphql'
import { ValueMap } from './value-map'
import { ValueResults } from './value-results'
import '../../../../components/stages.css'

const streams = ['core', 'outsourced'] as const

/** What came of ideas: core and outsourced side by side, who made it with whom, and each result. */
export function Value({ created, before }: { created: CreatedFragment; before: CreatedFragment | null }) {
  const t = useTranslations('heard.value')
  const h = useTranslations('heard')
  if (created.sampleSize === 0) return <p className="notice mt-6">{t('empty')}</p>
  return (
    <>
      <p className="measure mt-6 text-large">{t('came', { count: created.sampleSize, core: created.core.outcomes })}{before && <> ({h('earlier', { value: before.sampleSize })})</>}</p>
      <h3 className="mt-10">{t('streams')}</h3>
      <Streams created={created} />
      <p className="mt-3"><Link prefetch={false} className="link target" href="/metrics#value-created">{h('how')}</Link></p>
      <h3 className="mt-10">{t('map')}</h3>
      <ValueMap created={created} />
      <h3 className="mt-10">{t('results')}</h3>
      <ValueResults outcomes={created.outcomes} />
    </>
  )
}

function Streams({ created }: { created: CreatedFragment }) {
  const t = useTranslations('heard.value')
  const format = useFormatter()
  const money = ({ amount, currency }: { amount: number; currency: string }) => format.number(amount, { style: 'currency', currency })
  return (
    <div className="table-scroll mt-4" role="region" aria-label={t('streams')} tabIndex={0}>
      <table className="numbers">
        <caption className="sr-only">{t('streams')}</caption>
        <thead><tr>{(['kind', 'outcomes', 'people', 'byOthers', 'worth'] as const).map((name) => <th key={name} scope="col">{t(name)}</th>)}</tr></thead>
        <tbody>
          {streams.map((stream) => (
            <tr key={stream}>
              <th scope="row">{t(stream)}</th>
              {(['outcomes', 'people', 'byOthers'] as const).map((name) => <td key={name} data-value={created[stream][name]}>{format.number(created[stream][name])}</td>)}
              <td>{created[stream].amounts.length === 0 ? t('noAmount') : created[stream].amounts.map(money).join(' + ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
