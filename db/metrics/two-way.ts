import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis, midnightOf, windowFrom } from '../shapes'
import { statement } from '../statement'
import { adapted } from './adapted'
import { kaplanMeier, type Survival } from './kaplan-meier'
import { share } from './spread'
import text from './two-way.cypher'

const HOUR = 3_600_000
/** Within so long an answer was prompt, and a change is told of. */
export const PROMPT_DAYS = 7
export const CHANGE_DAYS = 90

const Item = z.object({
  kind: z.enum(['IDEA', 'QUESTION', 'CASE']), at: z.number(), authorId: z.string(),
  answeredAt: z.number().nullable(), wordsAt: z.number().nullable(), reacted: z.boolean(),
})
export type Received = z.output<typeof Item>
const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis, day: Millis, topic: z.string().nullable() })
const Row = z.object({
  placeId: Id, items: z.array(Item), replies: z.number(), words: z.number(), answers: z.number(), broadcast: z.number(), templates: z.number(),
})

export const twoWay = statement('READ', text, Params, Row)

export interface TwoWayRow extends z.output<typeof Row> {
  /** What came in early enough that all of it had its 90 days, and how much of it changed something. */
  mature: number
  changed: number
}

/**
 * What organizations were told in communities, or in all that they host, and what they did with it.
 *
 * Shape   one row for each known place. Two statements. `windowDays` null: all time. `topic`: slug.
 * Unit    instants and acts.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.7: from having customers to being in relation (Society 3.0, Sustainable networking).
 */
export async function twoWayOf(db: Db, { placeIds, asOf, windowDays, topic }: { placeIds: string[], asOf: number, windowDays: number | null, topic: string | null }): Promise<TwoWayRow[]> {
  const from = windowFrom(asOf, windowDays)
  const to = Math.max(0, asOf - CHANGE_DAYS * DAY + 1)
  const [rows, changes] = await Promise.all([
    twoWay(db, { placeIds, asOf, from, day: midnightOf(from), topic }),
    adapted(db, { placeIds, asOf, topic, from: windowFrom(to, windowDays), to, within: CHANGE_DAYS * DAY }),
  ])
  const byPlace = new Map(changes.map((row) => [row.placeId, row]))
  return rows.map((row) => ({ ...row, mature: byPlace.get(row.placeId)?.received ?? 0, changed: byPlace.get(row.placeId)?.changed ?? 0 }))
}

/**
 * Of what was received: how much was answered within seven days, by how much of what was answered the talk went on, and what changed.
 *
 * Unit    shares 0 to 1; null where nothing is old enough, or nothing was answered.
 */
export function listening({ items, mature, changed }: Pick<TwoWayRow, 'items' | 'mature' | 'changed'>, asOf: number) {
  const grown = items.filter(({ at }) => at + PROMPT_DAYS * DAY <= asOf)
  const soon = ({ at, answeredAt }: Received) => answeredAt !== null && answeredAt < at + PROMPT_DAYS * DAY
  const prompt = grown.filter(soon)
  const answered = items.filter(({ answeredAt }) => answeredAt !== null)
  const reacted = answered.filter((item) => item.reacted)
  return {
    received: items.length, grown: grown.length, prompt: prompt.length, answered: answered.length, soon: items.filter(soon).length, reacted: reacted.length,
    answeredPeople: new Set(answered.map(({ authorId }) => authorId)).size,
    listenedShare: share(prompt.length, grown.length), answeredShare: share(reacted.length, answered.length), adaptedShare: share(changed, mature),
  }
}

/** Whether as much goes to members as comes from them: 1 when it does, 0 when all goes one way, null when nothing goes. */
export const balance = (incoming: number, outgoing: number) => (incoming + outgoing === 0 ? null : 1 - Math.abs(incoming - outgoing) / (incoming + outgoing))

/** How many hours pass before the first answer in words; who waits still has waited until `asOf` (Kaplan–Meier). */
export const firstResponse = (items: Received[], asOf: number): Survival => kaplanMeier(
  items.map(({ at, wordsAt }) => ({ length: ((wordsAt ?? asOf) - at) / HOUR, ended: wordsAt !== null })),
)
