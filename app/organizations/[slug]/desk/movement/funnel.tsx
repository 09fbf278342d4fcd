import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../../../graphql/generated/documents'
import type { FunnelFragment } from '../../../../../graphql/generated/documents/graphql'
import { stageColour } from '../../../../components/stages'

export const FunnelOfPlace = graphql(`
  fragment Funnel on Conversion {
    horizonDays stepDays leaps { from to entered reached share }
  }
`)

/** How many newcomers go further in time: in a sentence, then a bar for each leap, as long as the share. */
export function Funnel({ conversion }: { conversion: FunnelFragment | null }) {
  const [t, m, format] = [useTranslations('movement.funnel'), useTranslations('metrics'), useFormatter()]
  if (!conversion) return <p className="notice mt-4">{t('unavailable')}</p>
  const { leaps, horizonDays, stepDays } = conversion
  const reached = (to: string) => leaps.find((leap) => leap.from === 'INTEREST' && leap.to === to)?.reached ?? 0
  const entered = leaps[0]?.entered ?? 0
  if (entered === 0) return <p className="mt-4">{t('empty', { days: horizonDays })}</p>
  return (
    <>
      <p className="measure mt-4">{t('sentence', { days: horizonDays, entered, practice: reached('PRACTICE'), purpose: reached('PURPOSE'), network: reached('VALUE_NETWORK') })} {t('ripe', { days: horizonDays })}</p>
      <div className="table-scroll mt-3" role="region" aria-label={t('table', { days: horizonDays })} tabIndex={0}>
        <table className="numbers">
          <caption>{t('table', { days: horizonDays })}</caption>
          <thead><tr><th scope="col">{t('leap')}</th><th scope="col">{t('entered')}</th><th scope="col">{t('reached')}</th><th scope="col">{t('share')}</th></tr></thead>
          <tbody>
            {leaps.map(({ from, to, entered: all, reached: further, share }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{t('fromTo', { from: m(`stage.${from}`), to: m(`stage.${to}`) })}</th>
                <td data-value={all}>{format.number(all)}</td><td data-value={further}>{format.number(further)}</td>
                <td data-value={share ?? ''}>{share == null ? m('notEnough') : format.number(share, { style: 'percent', maximumFractionDigits: 0 })}<Bar share={share ?? 0} colour={stageColour(to)} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-small text-muted">{t('caption', { steps: stepDays })} <Link prefetch={false} className="link" href="/metrics#conversion">{m('how')}</Link></p>
    </>
  )
}

const Bar = ({ share, colour }: { share: number; colour: string }) => (
  <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="ms-auto mt-1 block h-2 w-32"><rect width="100" height="8" rx="2" fill="var(--sunken)" /><rect width={share * 100} height="8" rx="2" fill={colour} /></svg>
)
