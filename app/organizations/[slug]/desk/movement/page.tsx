import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { CommunityFlows } from '../../../../components/community-flows'
import { reachable } from '../../../../components/reachable'
import { Sankey } from '../../../../components/sankey'
import { TransitionMatrix } from '../../../../components/transition-matrix'
import { Turnover } from '../../../../components/turnover'
import { Desk, deskOf, titled, type DeskProps } from '../desk'
import { queryOf } from '../scope'
import { pathOf } from '../views'
import { Cohorts } from './cohorts'
import { EachCommunity } from './communities'
import { Dwell } from './dwell'
import { Funnel } from './funnel'
import { movementOf } from './movement-of'

export const generateMetadata = titled('movement')

/** Where people came from and went: the verdict in words, the flow between stages, who goes further, how long they stay, who comes again and where they go. */
async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'movement')
  const { organization, scope, choices } = desk
  const [{ place, whole }, t, m, format] = [await movementOf(organization.id, scope), await getTranslations('movement'), await getTranslations('metrics'), await getFormatter()]
  if (!place) return <Desk desk={desk}><p className="notice mt-6">{m('movement.unavailable')}</p></Desk>
  const { movement, before, movements, conversion, dwell, gravity, retention, flows } = place
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const period = ({ from, to }: { from: string; to: string }) => m('movement.period', { from: day(from), to: day(to) })
  const all = (movements ?? []).map(({ from, to, cells }) => ({ from, to, flows: cells }))
  const first = all.findIndex(({ flows: cells }) => cells.some((cell) => cell.from !== 'LEFT' || cell.to !== 'LEFT'))
  const steps = first < 0 ? [] : all.slice(first)
  return (
    <Desk desk={desk}>
      {whole && <p className="mt-4 text-muted">{t('together')}</p>}
      {movement ? <Turnover quarter={movement} period={period(movement)} /> : <p className="notice mt-4">{m('movement.unavailable')}</p>}
      {gravity?.value != null && <p className="measure mt-4">{t('gravity', { way: gravity.value > 0.5 ? 'in' : gravity.value < -0.5 ? 'out' : 'steady' })} <Link prefetch={false} className="link" href="/metrics#gravity">{m('how')}</Link></p>}
      {before && <Part title={t('before')}><Turnover quarter={before} period={period(before)} /></Part>}
      {steps.length > 0 && <Sankey steps={steps} />}
      {movement && movement.cells.length > 0 && <TransitionMatrix cells={movement.cells} caption={m('matrix.caption', { from: day(movement.from), to: day(movement.to) })} />}
      <Part title={t('funnel.title')}><Funnel conversion={conversion ?? null} /></Part>
      <Part title={t('dwell.title')}><Dwell dwell={dwell ?? null} /></Part>
      <Part title={t('cohorts.title')}><Cohorts retention={retention ?? null} /></Part>
      <Part title={t('flows.title')}><CommunityFlows flows={flows ?? null} of={whole ? 'many' : 'one'} /></Part>
      {whole?.valueNetwork?.density != null && <p className="measure mt-4">{t('network', { pairs: whole.valueNetwork.pairCount, communities: whole.valueNetwork.sampleSize, density: whole.valueNetwork.density })} <Link prefetch={false} className="link" href="/metrics#value-network">{m('how')}</Link></p>}
      {whole && <Part title={t('each.title')}><EachCommunity communities={whole.communities.nodes} pathTo={(slug) => pathOf(organization.slug, 'movement') + queryOf({ ...choices, community: slug })} /></Part>}
    </Desk>
  )
}

const Part = ({ title, children }: { title: string; children: React.ReactNode }) => <section className="mt-10 border-t border-line pt-6"><h3>{title}</h3>{children}</section>

export default reachable(Page)
