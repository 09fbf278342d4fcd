import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../../../graphql/generated/documents'
import type { AdoptedFragment } from '../../../../../graphql/generated/documents/graphql'

export const Adopted = graphql(`
  fragment Adopted on Adoption {
    sampleSize difference
    oneSource { decided adopted rate low high }
    severalSources { decided adopted rate low high }
  }
`)

/** What the difference means: whether it could be chance is told by the intervals, whichever way it goes. */
export function verdictOf({ difference, oneSource: one, severalSources: several }: AdoptedFragment) {
  if (difference == null) return 'few'
  const [low, high] = difference > 0 ? [several.low, one.high] : [one.low, several.high]
  if ((low ?? 0) <= (high ?? 1)) return 'chance'
  return difference > 0 ? 'more' : 'less'
}

/** Whether ideas that several groups noticed got further, in words and as a table. */
export async function Adoption({ adoption }: { adoption: AdoptedFragment | null | undefined }) {
  const [t, format] = [await getTranslations('desk.adoption'), await getFormatter()]
  if (!adoption) return null
  const { oneSource: one, severalSources: several } = adoption
  const share = (value: number | null | undefined) => (value == null ? '–' : format.number(value, { style: 'percent' }))
  const rows = [['several', several], ['one', one]] as const
  return (
    <section aria-labelledby="adoption-title" className="mt-10 border-t border-line pt-6">
      <h3 id="adoption-title">{t('title')}</h3>
      <p className="measure mt-3">
        {several.rate != null && one.rate != null && <>{t('rates', { several: several.rate, one: one.rate })} </>}{t(`verdict.${verdictOf(adoption)}`)}
      </p>
      <div className="table-scroll mt-4" role="region" aria-label={t('caption')} tabIndex={0}>
        <table className="numbers">
          <caption className="sr-only">{t('caption')}</caption>
          <thead><tr>{(['groups', 'decided', 'adopted', 'rate', 'interval'] as const).map((name) => <th key={name} scope="col">{t(name)}</th>)}</tr></thead>
          <tbody>
            {rows.map(([name, rate]) => (
              <tr key={name}>
                <th scope="row">{t(`from.${name}`)}</th><td>{rate.decided}</td><td>{rate.adopted}</td>
                <td data-value={rate.rate ?? ''}>{share(rate.rate)}</td><td data-value={`${rate.low ?? ''} ${rate.high ?? ''}`.trim()}>{rate.low == null ? '–' : t('between', { low: rate.low, high: rate.high ?? 1 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3"><Link prefetch={false} className="link target" href="/metrics#adoption">{t('how')}</Link></p>
    </section>
  )
}
