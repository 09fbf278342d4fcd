import { badInput } from '../errors'
import type { Context } from '../context'

/** Where the definition of a metric stands; the portal leads from there to its page of metrics. */
export const definition = ({ publicUrl }: Context, anchor: string) => `${publicUrl}/docs/metrics.md#${anchor}`

/** Below so many people, probabilities and rates about them are shown to the hosting organization only. */
export const PRIVACY_FLOOR = 5

/** An instant that was asked for, or now; BAD_USER_INPUT for one that JavaScript and Cypher can't count with. */
export function instantOf(asked: number | null | undefined, { now }: Context): number {
  if (asked == null) return now
  if (!Number.isSafeInteger(asked)) throw badInput('asOf', 'is no instant.')
  return asked
}
