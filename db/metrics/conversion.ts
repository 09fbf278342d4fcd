import type { Course } from './stage-histories'
import { LEVEL } from './stage'

/** From which level to which. */
export interface Leap { from: number, to: number }

/**
 * How many went on from one level to another in time, of those who first reached the first one long enough ago.
 * Only people who came within what is looked at count: of the others nobody saw the first time.
 *
 * Shape   entered: who first reached `from` `horizonDays` before the last instant or earlier; reached: of these, who were at `to` at most `horizonDays` later. Skipping is allowed.
 * Unit    people. Within steps: somebody who was there between two instants only is not seen.
 * Source  docs/metrics.md 2.5: CHAOSS conversion rate; Lave and Wenger 1991.
 */
export function conversionOf(courses: Course[], { from, to }: Leap, { stepDays, horizonDays }: { stepDays: number, horizonDays: number }): { entered: number, reached: number } {
  const steps = Math.floor(horizonDays / stepDays)
  let [entered, reached] = [0, 0]
  for (const { stages, members } of courses) {
    const levels = stages.map((stage) => LEVEL[stage])
    const first = stages[0] === 'NONE' ? levels.findIndex((level) => level >= from) : -1
    if (first < 0 || (levels.length - 1 - first) * stepDays < horizonDays) continue
    entered += members
    if (levels.slice(first, first + steps + 1).some((level) => level >= to)) reached += members
  }
  return { entered, reached }
}
