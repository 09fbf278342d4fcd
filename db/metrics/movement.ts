import { DAY } from '../shapes'
import type { StageName, StageRow } from './rows'
import { LEVEL } from './stage'

const STAGES: StageName[] = ['NONE', 'INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK', 'DORMANT', 'LEFT']
const LEVELS = [1, 2, 3, 4] as const

/** From where to where, and how many. */
export type Move = [then: StageName, now: StageName, members: number]

const people = (moves: Move[]) => moves.reduce((sum, [, , members]) => sum + members, 0)

/**
 * Where the people who were in a community at one instant are at another, from their stages at both (all who were ever seen there).
 *
 * Shape   cells with at least one member, by stage then and now; NONE to NONE is left out. Rates are null where they are 0/0.
 * Unit    people; shares 0 to 1; `length` in milliseconds. Step: 28 days.
 * Source  docs/metrics.md 2.3 and 2.4: Markov estimate (Anderson and Goodman 1957); turnover with stability (Society 3.0).
 */
export function movementBetween(before: StageRow[], after: StageRow[], length: number) {
  const now = new Map(after.map(({ memberId, stage }) => [memberId, stage]))
  return movement(before.map(({ memberId, stage }) => [stage, now.get(memberId) ?? 'NONE', 1]), length)
}

/** The movement of members given by their stages, in any number of groups. */
export function movement(pairs: Move[], length: number) {
  const moves = pairs.filter(([then, now]) => then !== 'NONE' || now !== 'NONE')
  const cells = STAGES.flatMap((from) => {
    const row = moves.filter(([then]) => then === from)
    return STAGES.flatMap((to) => {
      const members = people(row.filter(([, now]) => now === to))
      return members === 0 ? [] : [{ from, to, members, probability: members / people(row) }]
    })
  })
  const count = (test: (then: StageName, now: StageName) => boolean) => people(moves.filter(([then, now]) => test(then, now)))
  const active = (stage: StageName) => LEVEL[stage] > 0
  const gone = (stage: StageName) => stage === 'DORMANT' || stage === 'LEFT'
  return {
    cells,
    entered: count((then, now) => then === 'NONE' && active(now)),
    left: count((then, now) => active(then) && gone(now)),
    up: count((then, now) => active(then) && active(now) && LEVEL[now] > LEVEL[then]),
    down: count((then, now) => active(then) && active(now) && LEVEL[now] < LEVEL[then]),
    returned: count((then, now) => gone(then) && active(now)),
    ...stability(moves, length),
  }
}

/** Entry, exit, turnover and stability of the active members (docs/metrics.md 2.4). */
export function stability(moves: Move[], length: number) {
  const then = people(moves.filter(([from]) => LEVEL[from] > 0))
  const now = people(moves.filter(([, to]) => LEVEL[to] > 0))
  const both = people(moves.filter(([from, to]) => LEVEL[from] > 0 && LEVEL[to] > 0))
  const at = (level: number, side: 0 | 1) => people(moves.filter((move) => LEVEL[move[side]] === level)) / (side === 0 ? then : now)
  const entryRate = ratio(now - both, now)
  const exitRate = ratio(then - both, then)
  const turnover = entryRate === null || exitRate === null ? null : (entryRate + exitRate) / 2
  const empty = then === 0 || now === 0
  const change = ratio(Math.abs(now - then), Math.max(now, then))
  const sizeStability = change === null ? null : 1 - change
  const mixStability = empty ? null : 1 - LEVELS.reduce((sum, level) => sum + Math.abs(at(level, 1) - at(level, 0)), 0) / 2
  const sigma = empty || sizeStability === null || mixStability === null ? null : Math.min(sizeStability, mixStability)
  return {
    activeBefore: then, activeAfter: now,
    entryRate, exitRate, turnover, overlap: ratio(both, then + now - both),
    sizeStability, mixStability, stability: sigma, verdict: verdict(turnover, sigma, length),
  }
}

const ratio = (part: number, whole: number) => whole === 0 ? null : part / whole

function verdict(turnover: number | null, sigma: number | null, length: number) {
  if (turnover === null || sigma === null) return null
  const lively = turnover >= 0.1 * (length / DAY) / 91 - ROUNDING
  const stable = sigma >= 0.8 - ROUNDING
  return lively ? (stable ? 'LIVING' as const : 'LEAKING' as const) : (stable ? 'SETTLED' as const : 'SHIFTING' as const)
}

const ROUNDING = 1e-9
