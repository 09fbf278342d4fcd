import type { ReactNode } from 'react'
import { isAway } from '../../lib/away'
import { answerUnavailable } from '../../lib/response'
import { Unavailable } from './unavailable'

/** The page as it is, or, while the graph is away, a page that says so with status 503: also without scripts. */
export function reachable<Props>(page: (props: Props) => Promise<ReactNode>) {
  return async function Reachable(props: Props): Promise<ReactNode> {
    try {
      return await page(props)
    } catch (error) {
      if (!isAway(error)) throw error
      answerUnavailable()
      return <Unavailable />
    }
  }
}
