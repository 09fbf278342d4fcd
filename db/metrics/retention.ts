import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { EndingsParam, type PlaceMeasure } from './of-places'
import text from './retention.cypher'

/** Own months of 28 days that are looked at: a year. */
export const PERIODS = 13

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis, periods: z.number().int().min(1), endings: EndingsParam })
const Row = z.object({ placeId: Id, month: z.number(), k: z.number(), over: z.number(), active: z.number() })

type PeriodRow = z.output<typeof Row>

export const retention = statement('READ', text, Params, Row)

export interface Cohort {
  /** 00:00 UTC of the first of its month. */
  start: number
  /** Own months, from the first: for how many it is over, and how many of these did anything in it. */
  periods: { over: number, active: number }[]
}
export interface RetentionRow { placeId: string, cohorts: Cohort[] }

/**
 * How many of those who came in each of the last months (UTC, that of `asOf` included) to communities, or to all communities of organizations, came again.
 *
 * Shape   one row for each place to which anybody came so that an own month is over; months in which nobody came are left out. One statement.
 * Unit    people.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.5.
 */
export const retentionIn: PlaceMeasure<{ placeIds: string[], asOf: number, months: number }, PeriodRow, RetentionRow[]> = {
  name: 'retention',
  rows: (db, { placeIds, asOf, months }, endings) => {
    const last = new Date(asOf)
    return retention(db, { placeIds, asOf, from: Math.max(0, Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - months + 1)), periods: PERIODS, endings })
  },
  answer: (rows, { placeIds }) => placeIds.map((placeId) => ({ placeId, cohorts: cohortsOf(rows.filter((row) => row.placeId === placeId)) })),
  sum: { keyOf: ({ placeId, month, k }) => `${placeId} ${month} ${k}`, plus: (one, other) => ({ ...one, over: one.over + other.over, active: one.active + other.active }) },
}

const cohortsOf = (rows: PeriodRow[]): Cohort[] => [...new Set(rows.map(({ month }) => month))].sort((a, b) => a - b).map((month) => ({
  start: Date.UTC(Math.floor(month / 12), month % 12),
  periods: rows.filter((row) => row.month === month).sort((a, b) => a.k - b.k).map(({ over, active }) => ({ over, active })),
}))
