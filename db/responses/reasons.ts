import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './reasons.cypher'

/** What a response may come from, with the members whose it is. No row for what is no comment or idea. */
export const reasons = statement('READ', text, z.object({ ids: z.array(Id).max(20) }), z.object({ id: Id, authorIds: z.array(Id) }))
