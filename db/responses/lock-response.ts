import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './lock-response.cypher'

const Row = z.object({
  revision: z.number().int(), number: z.number().int(), publishedAt: Millis.nullable(), responseId: Id.nullable(),
  communityId: Id.nullable(), authorIds: z.array(Id), becauseIds: z.array(Id),
})

/** Takes the lock of an idea until the transaction ends, and says how its response stands. No row: no such idea. */
export const lockResponse = statement('WRITE', text, z.object({ ideaId: Id }), Row)
