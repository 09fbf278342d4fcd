import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { ensureNights } from './nights'
import type { FactsRow } from './rows'
import text from './facts.cypher'

const Row = z.object({
  communityId: z.string(), midnight: z.number(), residents: z.number(), established: z.boolean(), hub: z.boolean(), basinId: z.string(),
})

export const facts = statement('READ', text, z.object({ communityIds: z.array(Id).max(5_000), midnight: Millis }), Row)

/**
 * Nightly facts of communities at the last UTC midnight at or before an instant; the night is worked out first where it is missing.
 *
 * Shape   one row for each known community. Unit: people; yes or no. Window: 90 days.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.1, nightly facts.
 */
export async function factsOf(db: Db, { communityIds, asOf }: { communityIds: string[], asOf: number }): Promise<FactsRow[]> {
  if (communityIds.length === 0) return []
  await ensureNights(db, { instants: [asOf] })
  return facts(db, { communityIds, midnight: midnightOf(asOf) })
}
