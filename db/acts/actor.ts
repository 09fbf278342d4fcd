import { refused, type Refused } from './refusal'

/** Who acts. `at` is for acts that happened earlier (ms UTC); without it an act happens now. */
export interface Actor { memberId: string, at?: number }

/** When an act happened and when it was written down, by one clock. */
export interface Moment { at: number, recordedAt: number }

export type Clock = () => number

const TOLERANCE = 5 * 60_000

/** Refused when the act would lie in the future: more than five minutes after it is written down. */
export function momentOf(actor: Actor, clock: Clock): Moment | Refused {
  const recordedAt = clock()
  const at = actor.at ?? recordedAt
  if (at > recordedAt + TOLERANCE) return refused('INVALID', 'An act cannot lie in the future.', 'at')
  return { at, recordedAt }
}
