import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { missingNights, workOut } from './nights'
import text from './sources.cypher'

const AT_ONCE = 5_000

const Arrival = z.object({ memberId: Id, ideaId: Id, at: Millis, midnight: Millis })
const Params = z.object({ arrivals: z.array(Arrival).max(AT_ONCE) })
const Row = z.object({ memberId: z.string(), ideaId: z.string(), at: z.number(), source: z.string() })

export const sources = statement('READ', text, Params, Row)

export interface Arrival { memberId: string, ideaId: string, at: number }

/**
 * The community that each member came from when arriving at an idea at an instant, or '#none'.
 *
 * Shape   one row for each arrival. Of more than 5,000 arrivals, these are asked for at once. The nights that it needs are worked out first where they are missing.
 * Errors  ZodError when an instant is none; Neo4jError when the database is away.
 * Source  docs/metrics.md, 2.1: source.
 */
export async function sourcesOf(db: Db, { arrivals }: { arrivals: Arrival[] }): Promise<z.output<typeof Row>[]> {
  if (arrivals.length === 0) return []
  if (arrivals.length > AT_ONCE) return [...await sourcesOf(db, { arrivals: arrivals.slice(0, AT_ONCE) }), ...await sourcesOf(db, { arrivals: arrivals.slice(AT_ONCE) })]
  const instants = arrivals.map(({ at }) => at)
  const ask = () => sources(db, { arrivals: arrivals.map((arrival) => ({ ...arrival, midnight: midnightOf(arrival.at) })) })
  const [missing, found] = await Promise.all([missingNights(db, { instants }), ask()]) // they hardly ever miss, and asking twice costs less than waiting
  return missing.length > 0 && await workOut(db, missing) ? ask() : found
}
