import { kaplanMeier, type Spell, type Survival } from './kaplan-meier'
import type { StageName } from './rows'
import type { Course } from './stage-histories'

/** The stages that somebody can stay in; NONE and LEFT are not being there. */
export const STAYS = ['INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK', 'DORMANT'] as const satisfies StageName[]

export interface Dwell extends Survival { stage: (typeof STAYS)[number], spells: number, ended: number }

/**
 * How long people stay in each stage, from the courses of all: spells of consecutive instants, the last of which may still run.
 * A spell that ran at the first instant already is left out: nobody saw it begin.
 *
 * Shape   one for each stage that one can stay in. Lengths in days, whole numbers of steps.
 * Source  docs/metrics.md 2.5.
 */
export const dwellIn = (courses: Course[], stepDays: number): Dwell[] => STAYS.map((stage) => {
  const spells = courses.flatMap(({ stages, members }) => spellsOf(stages, stage, stepDays).map((spell) => ({ ...spell, times: members })))
  const count = (some: Spell[]) => some.reduce((sum, { times = 1 }) => sum + times, 0)
  return { stage, spells: count(spells), ended: count(spells.filter(({ ended }) => ended)), ...kaplanMeier(spells) }
})

/** The spells in one stage that begin after the first instant of a course. */
export function spellsOf(stages: StageName[], stage: StageName, stepDays: number): Spell[] {
  const begins = stages.flatMap((each, nth) => (nth > 0 && each === stage && stages[nth - 1] !== stage ? [nth] : []))
  return begins.map((from) => {
    const end = stages.findIndex((each, nth) => nth > from && each !== stage)
    return { length: ((end < 0 ? stages.length : end) - from) * stepDays, ended: end >= 0 }
  })
}
