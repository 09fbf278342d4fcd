import { z } from 'zod'
import { DAY, Id, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { inOneGo } from './of-places'
import text from './joined-together.cypher'

const ENOUGH = 3
const APART = 7 * DAY

const Params = z.object({ communityIds: z.array(Id).max(500), from: Millis, midnight: Millis })
const Row = z.object({ communityId: Id, residents: z.number().int(), between: z.number().int().nullable() })

export const joinedTogether = statement('READ', text, Params, Row)

/** Whether all who are at home in communities, three or more, joined within seven days of each other: attention from there may be arranged. One statement. */
export const joinedTogetherIn = inOneGo('joined-together', async (db, { placeIds: communityIds, asOf }: { placeIds: string[], asOf: number }) => {
  const midnight = midnightOf(asOf)
  const rows = await joinedTogether(db, { communityIds, midnight, from: Math.max(0, midnight - 90 * DAY) })
  return rows.map(({ communityId, residents, between }) => ({ communityId, joinedTogether: between !== null && residents >= ENOUGH && between <= APART }))
})
