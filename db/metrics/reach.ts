import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import text from './reach.cypher'
import { wilson } from './wilson'

const Params = z.object({ memberIds: z.array(Id).max(5_000), from: Millis, asOf: Millis })
const Row = z.object({ memberId: Id, people: z.array(Id), contributions: z.number().int(), answered: z.number().int() })

export const reach = statement('READ', text, Params, Row)

export interface ReachRow { memberId: string, trueReach: number, contributions: number, answered: number, amplification: number | null, network: number | null }

/**
 * How many people acted on what members shared, how often somebody did, and how far those people reach themselves: kept apart.
 *
 * Shape   one row for each known member. Two statements, however many: the second for those who acted.
 * Unit    people; amplification 0 to 1, null without contributions; network people, null when nobody acted.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.2, after Klout's true reach, amplification and network (2011).
 */
export async function reachOf(db: Db, { memberIds, asOf, windowDays }: { memberIds: string[], asOf: number, windowDays: number }): Promise<ReachRow[]> {
  const window = { asOf, from: windowFrom(asOf, windowDays) }
  const rows = await reach(db, { memberIds, ...window })
  const others = [...new Set(rows.flatMap(({ people }) => people))].slice(0, 5_000)
  const theirs = new Map((others.length === 0 ? [] : await reach(db, { memberIds: others, ...window })).map((row) => [row.memberId, row.people.length]))
  return rows.map(({ memberId, people, contributions, answered }) => ({
    memberId, trueReach: people.length, contributions, answered, amplification: wilson(answered, contributions),
    network: people.length === 0 ? null : people.reduce((sum, id) => sum + (theirs.get(id) ?? 0), 0) / people.length,
  }))
}
