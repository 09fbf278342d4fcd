import { getLocale } from 'next-intl/server'
import { notFound, unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { isAway } from '../../lib/away'
import { reportFault } from '../../lib/fault'
import { answerBroken, answerUnavailable } from '../../lib/response'
import { Impossible } from '../../lib/urql'
import { Broken } from './broken'
import { Unavailable } from './unavailable'

/** The page as it is; while the graph is away, a page that says so with status 503; after a fault of ours, one with 500; for an address that cannot be, 404. All also without scripts. */
export function reachable<Props>(page: (props: Props) => Promise<ReactNode>) {
  return async function Reachable(props: Props): Promise<ReactNode> {
    try {
      return await page(props)
    } catch (error) {
      unstable_rethrow(error)
      if (error instanceof Impossible) notFound()
      if (isAway(error)) {
        answerUnavailable()
        return <Unavailable />
      }
      reportFault(error)
      answerBroken()
      return <Broken locale={await getLocale()} />
    }
  }
}
