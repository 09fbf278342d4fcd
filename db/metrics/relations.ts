import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import { participationCoefficient } from './spread'
import text from './relations.cypher'

export const VALUE_WEEKS = 12
const AMBASSADOR = { weeks: 4, people: 3 }

const Params = z.object({ memberIds: z.array(Id).max(500), from: Millis, asOf: Millis, end: Millis })
const Row = z.object({
  memberId: Id, days: z.array(z.number().int()), counterparts: z.array(Id), places: z.array(z.object({ communityId: Id, people: z.number().int() })),
  sharing: z.array(z.number().int()), arrived: z.number().int(),
})

export const relations = statement('READ', text, Params, Row)

/**
 * The value of what members do as relation, intensity and repetition, whether they are ambassadors, and between which communities they stand.
 *
 * Shape   one row for each known member. One statement. Twelve weeks back from the UTC midnight at or after the instant.
 * Unit    none; range 0 and up.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.3, after "Value creation by social media"; 3.8: participation coefficient, Guimera and Amaral 2005.
 */
export async function relationsOf(db: Db, { memberIds, asOf }: { memberIds: string[], asOf: number }) {
  const end = Math.ceil(asOf / DAY) * DAY
  const rows = await relations(db, { memberIds, asOf, end, from: Math.max(0, end - VALUE_WEEKS * 7 * DAY) })
  return rows.map(({ memberId, days, counterparts, places, sharing, arrived }) => {
    const sharingWeeks = new Set(sharing).size
    return {
      memberId, counterparts, places, sharingWeeks, arrived, ...valueOf(counterparts.length, days),
      ambassador: sharingWeeks >= AMBASSADOR.weeks && arrived >= AMBASSADOR.people,
      bridging: participationCoefficient(places.map(({ people }) => people)),
    }
  })
}
export type RelationsRow = Awaited<ReturnType<typeof relationsOf>>[number]

/** V = R x I x q: counterparts, mean active dates of an active week, share of the twelve weeks that were active. `days`: numbers of days back. */
export function valueOf(relations: number, days: number[]) {
  const weeks = new Set(days.map((day) => Math.floor(day / 7))).size
  const intensity = weeks === 0 ? null : days.length / weeks
  return { relations, intensity, activeWeeks: weeks, value: relations * (intensity ?? 0) * (weeks / VALUE_WEEKS) }
}
