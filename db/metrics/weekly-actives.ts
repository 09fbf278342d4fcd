import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './weekly-actives.cypher'

const WEEK = 7 * DAY
/** 1970 began on a Thursday: its first Monday is four days later, the one before three days earlier. */
const MONDAY = -3 * DAY
export const WEEKS = 52

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, to: Millis, asOf: Millis })
const Row = z.object({ placeId: Id, older: z.boolean(), weeks: z.array(z.object({ week: z.number(), people: z.number() })) })

export const weeklyActives = statement('READ', text, Params, Row)

export interface WeeksRow {
  placeId: string
  /** Complete ISO weeks, oldest first, from the first with anybody on, at most 52: their Mondays, and how many people acted in each. */
  weeks: { start: number, people: number }[]
}

/**
 * How many people acted in communities, or in all communities of organizations, in each of the last 52 complete ISO weeks before an instant.
 *
 * Shape   one row for each known place; without weeks where nobody acted yet. One statement.
 * Unit    people.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.6.
 */
export async function weeksOf(db: Db, { placeIds, asOf }: { placeIds: string[], asOf: number }): Promise<WeeksRow[]> {
  const last = Math.floor((asOf - MONDAY) / WEEK)
  const first = Math.max(1, last - WEEKS)
  const rows = await weeklyActives(db, { placeIds, asOf, from: first * WEEK + MONDAY, to: Math.max(0, last * WEEK + MONDAY) })
  return rows.map(({ placeId, older, weeks }) => {
    const people = new Map(weeks.map((each) => [each.week, each.people]))
    const from = older ? first : weeks[0]?.week ?? last
    return { placeId, weeks: Array.from({ length: Math.max(0, last - from) }, (_, nth) => ({ start: (from + nth) * WEEK + MONDAY, people: people.get(from + nth) ?? 0 })) }
  })
}
