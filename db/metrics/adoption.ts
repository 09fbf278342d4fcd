import { z } from 'zod'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import text from './adoption.cypher'
import { inOneGo } from './of-places'
import { wilsonInterval } from './wilson'

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, asOf: Millis })
const Count = z.object({ decided: z.number().int(), adopted: z.number().int() })
const Row = z.object({ placeId: Id, one: Count, several: Count })

export const adoption = statement('READ', text, Params, Row)

/** How often something was adopted of what was decided on, with Wilson's 95 % interval: null where nothing was decided. */
export function adoptionRate({ decided, adopted }: z.output<typeof Count>) {
  const [low, high] = wilsonInterval(adopted, decided) ?? [null, null]
  return { decided, adopted, rate: decided === 0 ? null : adopted / decided, low, high }
}

/**
 * Whether ideas that people of several groups noticed are adopted more often than those of one group, in communities or in all communities of organizations.
 *
 * Shape   one row for each known place. One statement. `windowDays` null: all time.
 * Unit    ideas; rates 0 to 1; difference -1 to 1, null without decided ideas of both kinds.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.8, after Wilson 1927: reported as found.
 */
export const adoptionOf = inOneGo('adoption', async (db, { placeIds, asOf, windowDays }: { placeIds: string[], asOf: number, windowDays: number | null }) => {
  const rows = await adoption(db, { placeIds, asOf, from: windowFrom(asOf, windowDays) })
  return rows.map(({ placeId, ...found }) => {
    const [oneSource, severalSources] = [adoptionRate(found.one), adoptionRate(found.several)]
    return { placeId, oneSource, severalSources, difference: oneSource.rate === null || severalSources.rate === null ? null : severalSources.rate - oneSource.rate }
  })
})
