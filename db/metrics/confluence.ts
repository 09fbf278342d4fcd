import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { ensureNights } from './nights'
import type { ConfluenceRow } from './rows'
import text from './confluence.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(5_000), from: Millis, asOf: Millis, midnight: Millis })
const Stream = z.object({
  sourceId: z.string().nullable(), communityIds: z.array(z.string()), people: z.number(), isNew: z.boolean(), isPrivate: z.boolean(),
})
const Row = z.object({
  ideaId: z.string(), value: z.number(), people: z.number(), topShare: z.number().nullable(), breadth: z.number().nullable(),
  influenceShare: z.number().nullable(), streams: z.array(Stream),
})

/** Confluence in one window, without what compares two. */
export const confluence = statement('READ', text, Params, Row)

/** Days before the instant that are looked at; null: all time. */
export interface Window { asOf: number, windowDays: number | null }

/**
 * Confluence of ideas: how many separate groups bring real attention to each; every group counts for at most one.
 *
 * Shape   one row for each known id in `ideaIds`, in no promised order; unknown ids give none. Three statements, however many ideas.
 * Unit    streams. Range 0 to below the number of sources; 0 when nobody attended in the window.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md, after Ugander et al. 2012 (structural diversity) and Kurtz 2010 (the word).
 */
export async function confluenceOf(db: Db, { ideaIds, asOf, windowDays }: Window & { ideaIds: string[] }): Promise<ConfluenceRow[]> {
  if (ideaIds.length === 0) return []
  const ids = [...new Set(ideaIds)]
  const before = windowDays === null ? null : Math.max(0, asOf - windowDays * DAY)
  await ensureNights(db, { instants: before === null ? [asOf] : [asOf, before] })
  const [now, previous] = await Promise.all([
    inWindow(db, ids, asOf, windowDays),
    before === null ? [] : inWindow(db, ids, before, windowDays),
  ])
  const earlier = new Map(previous.map((row) => [row.ideaId, row]))
  return now.map((row) => ({ ...row, asOf, windowDays, ...compared(row, earlier.get(row.ideaId)) }))
}

const inWindow = (db: Db, ideaIds: string[], asOf: number, windowDays: number | null) => confluence(db, {
  ideaIds, asOf, from: windowDays === null ? 0 : Math.max(0, asOf - windowDays * DAY), midnight: midnightOf(asOf),
})

/** Sums of fractions may land a hair beside an exact half. */
const ROUNDING = 1e-9

type Row = z.output<typeof Row>

function compared(now: Row, previous: Row | undefined) {
  if (!previous) return { gain: null, trend: null, previousStreams: [], streams: now.streams.map((stream) => ({ ...stream, isNew: false })) }
  const gain = now.value - previous.value
  const isNew = now.streams.some((stream) => stream.isNew)
  const trend = gain >= 0.5 - ROUNDING && isNew ? 'RISING' as const : gain <= ROUNDING - 0.5 ? 'EBBING' as const : 'STEADY' as const
  return { gain, trend, previousStreams: previous.streams }
}
