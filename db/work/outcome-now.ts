import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './outcome-now.cypher'

const Row = z.object({ outcomeId: Id, ideaId: Id, presenterId: Id, actId: Id, causeIds: z.array(Id) })

/** How an outcome stands, under the lock of its idea. No row: no such outcome, or it was taken back. */
export const outcomeNow = statement('WRITE', text, z.object({ outcomeId: Id }), Row)
