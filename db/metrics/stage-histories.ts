import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import { packed, type PackedCourse } from './courses-packed'
import { EndingsParam, type Endings, type PlaceMeasure } from './of-places'
import { producersOf } from './producers'
import type { StageName } from './rows'
import { LEVEL, lifted } from './stage'
import text from './stage-histories.cypher'

/** How many instants one history may have. */
export const MOST_INSTANTS = 400

const Params = z.object({ placeIds: z.array(Id).max(500), instants: z.array(Millis).min(1).max(MOST_INSTANTS), window: z.number().int().min(DAY), endings: EndingsParam })
const Row = z.object({
  placeId: z.string(), members: z.number(), stages: z.array(z.enum(['NONE', 'LEFT', 'DORMANT', 'INTEREST', 'PRACTICE'])),
  productions: z.array(z.object({ nth: z.number(), ideaId: z.string(), at: z.number() })),
})

export const stageHistories = statement('READ', text, Params, Row)

/** A course of stages, one for each instant, and how many people took it. */
export interface Course { stages: StageName[], members: number }
export type HistoryRow = Course & { placeId: string }
export interface Histories { placeIds: string[], instants: number[], windowDays: number }

/**
 * How the stages of people went from instant to instant (ascending), in communities or in all communities of organizations.
 *
 * Shape   for each known place the courses that anybody took, with how many did. Four statements, however many people and instants.
 * Unit    people; of an organization: people in communities, each once in each.
 * Errors  ZodError when an instant is none; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.2 and 2.5.
 */
export const histories: PlaceMeasure<Histories, PackedCourse, PackedCourse[]> = {
  name: 'histories',
  rows: async (db, question, endings) => packed(await historiesIn(db, question, endings)),
  answer: (rows) => rows,
  sum: { keyOf: ([placeId, stages]) => `${placeId} ${stages}`, plus: ([placeId, stages, some], [, , others]) => [placeId, stages, some + others] },
  ofHost: ([, stages, members], placeId) => [placeId, stages, members],
}

async function historiesIn(db: Db, { placeIds, instants, windowDays }: Histories, endings: Endings): Promise<HistoryRow[]> {
  const found = await stageHistories(db, { placeIds, instants, window: windowDays * DAY, endings })
  const producers = await producersOf(db, found.flatMap(({ productions }) => productions.map(({ nth, ideaId }) => ({ ideaId, asOf: instants[nth] ?? 0 }))))
  return found.map(({ placeId, members, stages, productions }) => ({
    placeId, members,
    stages: stages.map((stage, nth) => {
      const work = productions.filter((made) => made.nth === nth).map((made) => ({ ...made, ...producers(made, instants[nth] ?? 0) }))
      return lifted(stage, work).stage
    }),
  }))
}

/** How many of the courses were at each level at an instant, NONE, DORMANT and LEFT left out: {1: …, 2: …, 3: …, 4: …}. */
export function levelsAt(courses: Course[], nth: number): Record<1 | 2 | 3 | 4, number> {
  const levels = { 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const { stages, members } of courses) {
    const level = LEVEL[stages[nth] ?? 'NONE']
    if (level === 1 || level === 2 || level === 3 || level === 4) levels[level] += members
  }
  return levels
}
