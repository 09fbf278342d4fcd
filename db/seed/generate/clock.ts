import { DAY, midnightOf } from '../../shapes'
import type { Ago } from '../story/script'
import type { Dice } from './dice'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export interface Clock {
  /** Some time by day, so many days before the last midnight (1: yesterday). */
  daytime(ago: Ago, dice: Dice): number
  /** Some time of that day between two shares of it (0: at seven, 1: half past seven in the evening). */
  between(ago: Ago, from: number, to: number, dice: Dice): Date
  /** Before anybody is awake: what has to stand before the acts of that day. */
  early(ago: Ago): number
}

export function clock(until: Date): Clock {
  const midnight = midnightOf(until.getTime())
  return {
    daytime: (ago, dice) => midnight - ago * DAY + 7 * HOUR + dice.between(0, 750) * MINUTE,
    between: (ago, from, to, dice) => new Date(midnight - ago * DAY + 7 * HOUR + dice.between(Math.ceil(from * 750), Math.floor(to * 750)) * MINUTE),
    early: (ago) => midnight - ago * DAY + 6 * HOUR,
  }
}

/** That time, or a little after what it has to follow. */
export const after = (earlier: number, at: number, dice: Dice) =>
  at > earlier ? at : earlier + dice.between(4, 45) * MINUTE
