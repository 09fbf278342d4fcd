import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import { participationCoefficient } from './spread'
import text from './bridges.cypher'

const Params = z.object({ communityIds: z.array(Id).max(100), from: Millis, asOf: Millis })
const Bridge = z.object({ communityId: Id, people: z.number().int() })
const Row = z.object({ communityId: Id, people: z.number().int(), bridges: z.array(Bridge) })

export const bridges = statement('READ', text, Params, Row)

/**
 * To which other communities the people of communities lead, and how evenly.
 *
 * Shape   one row for each known community. One statement.
 * Unit    people; coefficient 0 to below 1, null where nobody is active elsewhere.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.8: participation coefficient, Guimera and Amaral 2005.
 */
export async function bridgesOf(db: Db, { communityIds, asOf, windowDays }: { communityIds: string[], asOf: number, windowDays: number }) {
  const rows = await bridges(db, { communityIds, asOf, from: windowFrom(asOf, windowDays) })
  return rows.map((row) => ({ ...row, coefficient: participationCoefficient(row.bridges.map(({ people }) => people)) }))
}
