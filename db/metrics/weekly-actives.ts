import { z } from 'zod'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import { EndingsParam, type PlaceMeasure } from './of-places'
import text from './weekly-actives.cypher'

const WEEK = 7 * DAY
/** 1970 began on a Thursday: its first Monday is four days later, the one before three days earlier. */
const MONDAY = -3 * DAY
export const WEEKS = 52

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, to: Millis, asOf: Millis, endings: EndingsParam })
const Row = z.object({ placeId: Id, older: z.boolean(), weeks: z.array(z.object({ week: z.number(), people: z.number() })) })

type ActivesRow = z.output<typeof Row>

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
export const weeksOf: PlaceMeasure<{ placeIds: string[], asOf: number }, ActivesRow, WeeksRow[]> = {
  name: 'weeks',
  rows: (db, { placeIds, asOf }, endings) => {
    const { first, last } = spanOf(asOf)
    return weeklyActives(db, { placeIds, asOf, from: first * WEEK + MONDAY, to: Math.max(0, last * WEEK + MONDAY), endings })
  },
  answer: (rows, { asOf }) => rows.map(({ placeId, older, weeks }) => {
    const { first, last } = spanOf(asOf)
    const from = older ? first : Math.min(last, ...weeks.map(({ week }) => week))
    const people = peopleByWeek(weeks)
    return { placeId, weeks: Array.from({ length: Math.max(0, last - from) }, (_, nth) => ({ start: (from + nth) * WEEK + MONDAY, people: people.get(from + nth) ?? 0 })) }
  }),
  sum: {
    keyOf: ({ placeId }) => placeId,
    plus: (one, other) => ({ ...one, older: one.older || other.older, weeks: [...peopleByWeek([...one.weeks, ...other.weeks])].map(([week, people]) => ({ week, people })) }),
  },
}

function spanOf(asOf: number): { first: number, last: number } {
  const last = Math.floor((asOf - MONDAY) / WEEK)
  return { first: Math.max(1, last - WEEKS), last }
}

function peopleByWeek(weeks: ActivesRow['weeks']): Map<number, number> {
  const people = new Map<number, number>()
  for (const each of weeks) people.set(each.week, (people.get(each.week) ?? 0) + each.people)
  return people
}
