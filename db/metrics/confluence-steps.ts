import { z } from 'zod'
import { DAY, Id, Millis, midnightOf, NONE } from '../shapes'
import { statement } from '../statement'
import { byCodePoint } from './basins'
import { ensureNights } from './nights'
import { EndingsParam, type PlaceMeasure } from './of-places'
import text from './confluence-steps.cypher'

const Params = z.object({
  placeId: Id, communityId: Id.nullable(), topic: z.string().nullable(), from: Millis, asOf: Millis, step: z.number().int().positive(), midnights: z.array(Millis).max(120), endings: EndingsParam,
})
const Row = z.object({ nth: z.number(), sourceId: z.string().nullable(), communityIds: z.array(z.string()), people: z.number(), isPrivate: z.boolean() })

type StepRow = z.output<typeof Row>

export const confluenceSteps = statement('READ', text, Params, Row)

export interface Steps { placeIds: string[], communityId: string | null, topic: string | null, asOf: number, stepDays: number, steps: number }
export interface StepStream { sourceId: string | null, communityIds: string[], people: number, isPrivate: boolean, isNew: boolean }
export interface Step { from: number, to: number, value: number, people: number, streams: StepStream[] }

/** Streams that people make: a group of n counts n / (n + 2). */
export const streamsOf = (groups: { people: number }[]) => groups.reduce((sum, { people }) => sum + people / (people + 2), 0)

/**
 * Confluence of all ideas of a community or organization together, in steps of equal length that end at an instant: how many separate groups brought attention, and which.
 *
 * Shape   as many steps as asked for that lie after 1970, oldest first; empty ones too. isNew: not seen in an earlier step of the answer; false in its first.
 * Unit    streams; 0 and up. Two statements, and one for nights that are missing.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md, 2.1.
 */
export const stepsOf: PlaceMeasure<Steps, StepRow, Step[]> = {
  name: 'confluence-over-time',
  rows: async (db, { placeIds: [placeId = ''], communityId, topic, ...steps }, endings) => {
    const [ends, step] = [endsOf(steps), steps.stepDays * DAY]
    await ensureNights(db, { instants: ends })
    return confluenceSteps(db, { placeId, communityId, topic, asOf: steps.asOf, step, from: Math.max(0, (ends.at(-1) ?? steps.asOf) - step), midnights: ends.map(midnightOf), endings })
  },
  answer: (rows, steps) => {
    const seen = new Set<string | null>()
    return endsOf(steps).map((to, nth) => ({ to, found: rows.filter((row) => row.nth === nth) })).reverse().map(({ to, found }, index) => {
      const streams = found.map(({ nth: _, ...stream }) => ({ ...stream, isNew: index > 0 && !seen.has(stream.sourceId) })).sort((a, b) => b.people - a.people || byCodePoint(a.sourceId ?? NONE, b.sourceId ?? NONE))
      streams.forEach(({ sourceId }) => seen.add(sourceId))
      return { from: Math.max(0, to - steps.stepDays * DAY), to, value: streamsOf(streams), people: streams.reduce((sum, { people }) => sum + people, 0), streams }
    })
  },
  sum: { keyOf: ({ nth, sourceId }) => `${nth} ${sourceId}`, plus: (one, other) => ({ ...one, people: one.people + other.people, isPrivate: one.isPrivate && other.isPrivate }) },
}

/** The ends of the steps, the last one first. */
const endsOf = ({ asOf, stepDays, steps }: Pick<Steps, 'asOf' | 'stepDays' | 'steps'>) => Array.from({ length: steps }, (_, nth) => asOf - nth * stepDays * DAY).filter((end) => end > 0)
