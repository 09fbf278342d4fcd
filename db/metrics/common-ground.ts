import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { ensureNights } from './nights'
import { commonGround } from './spread'
import text from './common-ground.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(500), asOf: Millis, midnight: Millis })
const Row = z.object({ ideaId: Id, sources: z.array(z.object({ votes: z.number().int(), agree: z.number().int() })) })

export const votesBySource = statement('READ', text, Params, Row)

/**
 * Whether every group tends to agree with ideas, not only the biggest.
 *
 * Shape   one row for each known idea. One statement, and two that see to the night. All time: the last vote of a person counts.
 * Unit    0 to 1, both excluded; null where nobody voted.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.6, after Polis' group-informed consensus; Small et al. 2021.
 */
export async function commonGroundOf(db: Db, { ideaIds, asOf }: { ideaIds: string[], asOf: number }) {
  await ensureNights(db, { instants: [asOf] })
  return (await votesBySource(db, { ideaIds, asOf, midnight: midnightOf(asOf) })).map(({ ideaId, sources }) => (
    { ideaId, value: commonGround(sources), sources: sources.length, votes: sources.reduce((sum, { votes }) => sum + votes, 0) }
  ))
}
