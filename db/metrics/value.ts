import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import text from './value.cypher'

const Maker = z.object({ memberId: z.string(), official: z.boolean() })
const Outcome = z.object({
  id: z.string(), ideaId: z.string(), toldAt: z.number(), valueKind: z.enum(['CORE', 'OUTSOURCED']),
  amount: z.number().nullable(), currency: z.string().nullable(), makers: z.array(Maker),
})
export type ValuedOutcome = z.output<typeof Outcome>
const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis, topic: z.string().nullable() })

export const value = statement('READ', text, Params, z.object({ placeId: Id, outcomes: z.array(Outcome) }))

/**
 * What came of ideas in communities, or in all communities of organizations, and who made it.
 *
 * Shape   one row for each known place, outcomes newest first. One statement. `windowDays` null: all time. `topic`: slug.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.7: which value is core, which can be outsourced, who helps create it (Society 3.0).
 */
export const valueOf = (db: Db, { placeIds, asOf, windowDays, topic }: { placeIds: string[], asOf: number, windowDays: number | null, topic: string | null }) => (
  value(db, { placeIds, asOf, topic, from: windowFrom(asOf, windowDays) })
)

export interface Stream { outcomes: number, people: number, byOthers: number, amounts: { currency: string, amount: number }[] }

/** Outcomes of one kind together: how many, by how many people, how many without the organization's own, and what they are worth in each currency. */
export function streamOf(outcomes: ValuedOutcome[]): Stream {
  const amounts = new Map<string, number>()
  for (const { amount, currency } of outcomes) if (amount !== null && currency !== null) amounts.set(currency, (amounts.get(currency) ?? 0) + amount)
  const makers = outcomes.flatMap((outcome) => outcome.makers)
  return {
    outcomes: outcomes.length, people: new Set(makers.map(({ memberId }) => memberId)).size,
    byOthers: outcomes.filter((outcome) => outcome.makers.length > 0 && outcome.makers.every(({ official }) => !official)).length,
    amounts: [...amounts].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  }
}
