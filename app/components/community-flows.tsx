import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { FlowsOfPlaceFragment } from '../../graphql/generated/documents/graphql'

export const FlowsOfPlace = graphql(`
  fragment FlowsOfPlace on CommunityFlows {
    from to flows { from { id name slug } to { id name slug } moved spread }
  }
`)

/** Longer lists are folded. */
const FEW = 12

/** In which other communities people are active now: a sentence, and a line for each two communities. `of`: whether all begin in one community. */
export function CommunityFlows({ flows, of }: { flows: FlowsOfPlaceFragment | null; of: 'one' | 'many' }) {
  const t = useTranslations('movement.flows')
  const format = useFormatter()
  if (!flows) return <p className="notice mt-4">{t('unavailable')}</p>
  if (flows.flows.length === 0) return <p className="mt-4">{t('empty', { of })}</p>
  const most = flows.flows[0]
  const name = (community: { name: string; slug: string }) => <Link prefetch={false} className="link target" href={`/communities/${community.slug}`}><bdi>{community.name}</bdi></Link>
  return (
    <>
      <p className="measure mt-4">{most && t('most', { from: most.from.name, to: most.to.name, people: most.moved + most.spread, of })} {t('meaning')}</p>
      <details className="mt-3" open={flows.flows.length <= FEW}>
        <summary className="target">{t('all', { pairs: flows.flows.length })}</summary>
        <div className="table-scroll" role="region" aria-label={t('table')} tabIndex={0}>
          <table className="numbers">
            <caption>{t('table')}</caption>
            <thead><tr>{of === 'many' && <th scope="col">{t('from')}</th>}<th scope="col">{t('to')}</th><th scope="col">{t('moved')}</th><th scope="col">{t('spread')}</th></tr></thead>
            <tbody>
              {flows.flows.map((flow) => (
                <tr key={`${flow.from.id} ${flow.to.id}`}>
                  {of === 'many' && <th scope="row">{name(flow.from)}</th>}
                  {of === 'many' ? <td>{name(flow.to)}</td> : <th scope="row">{name(flow.to)}</th>}
                  <td data-value={flow.moved}>{format.number(flow.moved)}</td><td data-value={flow.spread}>{format.number(flow.spread)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
