import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './retention.cypher'

/** Own months of 28 days that are looked at: a year. */
export const PERIODS = 13

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis, periods: z.number().int().min(1) })
const Row = z.object({ placeId: Id, month: z.number(), k: z.number(), over: z.number(), active: z.number() })

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
export async function retentionIn(db: Db, { placeIds, asOf, months }: { placeIds: string[], asOf: number, months: number }): Promise<RetentionRow[]> {
  const last = new Date(asOf)
  const from = Math.max(0, Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - months + 1))
  const rows = await retention(db, { placeIds, asOf, from, periods: PERIODS })
  return placeIds.map((placeId) => ({ placeId, cohorts: cohortsOf(rows.filter((row) => row.placeId === placeId)) }))
}

const cohortsOf = (rows: z.output<typeof Row>[]): Cohort[] => [...new Set(rows.map(({ month }) => month))].map((month) => ({
  start: Date.UTC(Math.floor(month / 12), month % 12),
  periods: rows.filter((row) => row.month === month).map(({ over, active }) => ({ over, active })),
}))
