import { z } from 'zod'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import { inOneGo } from './of-places'
import text from './participation.cypher'

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis })
const Row = z.object({
  placeId: Id, members: z.number(), contributions: z.number(), producing: z.number(), exchanging: z.number(),
  gini: z.number().nullable(), absenceFactor: z.number().nullable(),
})
export type ParticipationRow = z.output<typeof Row>

export const participation = statement('READ', text, Params, Row)

/**
 * How much depends on a few, in communities or in all communities of organizations.
 *
 * Shape   one row for each known place. One statement. `windowDays` null: all time.
 * Unit    people and acts; Gini 0 to below 1; both null without contributions.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.8: Nielsen 2006 (1-9-90), Gini, CHAOSS (contributor absence factor).
 */
export const participationOf = inOneGo('participation', (db, { placeIds, asOf, windowDays }: { placeIds: string[], asOf: number, windowDays: number | null }) => (
  participation(db, { placeIds, asOf, from: windowFrom(asOf, windowDays) })
))
