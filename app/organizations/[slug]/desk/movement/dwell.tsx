import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../../../graphql/generated/documents'
import type { DwellOfPlaceFragment } from '../../../../../graphql/generated/documents/graphql'
import { DwellDrawing, StageLine } from './dwell-drawing'

export const DwellOfPlace = graphql(`
  fragment DwellOfPlace on Dwell {
    stepDays steps stages { stage spells ended median longest curve { length share } }
  }
`)

/** How long people stay in each stage: a sentence, a curve for each, and a table with the same. */
export function Dwell({ dwell }: { dwell: DwellOfPlaceFragment | null }) {
  const [t, m, format] = [useTranslations('movement.dwell'), useTranslations('metrics'), useFormatter()]
  if (!dwell) return <p className="notice mt-4">{t('unavailable')}</p>
  const seen = dwell.stages.filter(({ spells }) => spells > 0)
  if (seen.length === 0) return <p className="mt-4">{t('empty')}</p>
  const half = ({ median, longest }: (typeof seen)[number]) => (median != null ? t('half', { days: median }) : longest != null ? t('more', { days: longest }) : m('notEnough'))
  const known = seen.filter(({ longest }) => longest != null)
  const words = known.map((stage) => t('stage', { stage: m(`stage.${stage.stage}`), half: half(stage) }))
  return (
    <>
      <p className="measure mt-4">{known.length > 0 ? t('sentence', { stages: format.list(words, { type: 'unit' }) }) : m('notEnough')}</p>
      {known.length > 0 && (
        <figure className="mt-4">
          <DwellDrawing stages={known} label={t('label', { stages: format.list(words, { type: 'unit' }) })} words={{ days: (days) => t('days', { days }), share: (share) => format.number(share, { style: 'percent' }), stage: (stage) => m(`stage.${stage}`) }} />
          <figcaption className="mt-2 text-small text-muted">{t('caption', { steps: dwell.stepDays })} <Link prefetch={false} className="link" href="/metrics#dwell">{m('how')}</Link></figcaption>
        </figure>
      )}
      <div className="table-scroll mt-3" role="region" aria-label={t('table')} tabIndex={0}>
        <table className="numbers">
          <caption>{t('table')}</caption>
          <thead><tr><th scope="col">{t('inStage')}</th><th scope="col">{t('spells')}</th><th scope="col">{t('ended')}</th><th scope="col">{t('median')}</th></tr></thead>
          <tbody>
            {seen.map((stage) => (
              <tr key={stage.stage}>
                <th scope="row"><StageLine stage={stage.stage} />{m(`stage.${stage.stage}`)}</th>
                <td data-value={stage.spells}>{format.number(stage.spells)}</td><td data-value={stage.ended}>{format.number(stage.ended)}</td><td data-value={stage.median ?? undefined}>{half(stage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
