import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Fragment } from 'react'
import { ask } from '../../../../lib/urql'
import { reachable } from '../../../components/reachable'
import { AlikePart } from './alike-part'
import { CasesPart } from './cases-part'
import { Desk, deskOf, titled, type DeskProps } from './desk'
import { IdeasPart } from './ideas-part'
import type { PieceProps } from './list-piece'
import { DeskHands, shows, type Show } from './list-query'
import { queryOf } from './scope'

export const generateMetadata = titled('list')

/** How many of each part stand in the whole list, and on a page of one part. */
const FEW = 5
const MANY = 20

/** The one list of the desk: what awaits an answer, rises, gains, looks alike or is still open, a few of each or all of one. */
async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'list')
  const [t, { organization: hands }] = [await getTranslations('desk.list'), await ask(DeskHands, { organizationId: desk.organization.id })]
  const only = shows.find((show) => show === desk.search.show)
  const path = `/organizations/${desk.organization.slug}/desk`
  const address = (show?: Show) => path + queryOf(desk.choices, { show })
  const pieces = await Promise.all(shows.filter((show) => !only || show === only).map(async (show) => {
    const part = { desk, hands, first: only ? MANY : show === 'alike' ? 2 * FEW : FEW, whole: !only, after: only && [desk.search.after].flat()[0], path: address(show) }
    return <Fragment key={show}>{await piece(show, part)}</Fragment>
  }))
  return (
    <Desk desk={desk}>
      <nav aria-label={t('filter')} className="mt-6 flex flex-wrap gap-2">
        {[undefined, ...shows].map((show) => <Link key={show ?? 'all'} prefetch={false} className="tag" href={address(show)} aria-current={show === only ? 'page' : undefined}>{t(show ? `${show}.title` : 'all')}</Link>)}
      </nav>
      {pieces}
    </Desk>
  )
}

/** Awaited in the page, so that a graph that goes away meanwhile is said as pages say it. */
function piece(show: Show, props: PieceProps) {
  if (show === 'alike') return AlikePart(props)
  return show === 'cases' ? CasesPart(props) : IdeasPart({ part: show, ...props })
}

export default reachable(Page)
