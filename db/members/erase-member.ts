import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './erase-member.cypher'

const Params = z.object({ memberId: Id, email: z.string().nullable(), jobId: Id, forgotten: z.string(), at: Millis })

/** Removes what is a member's own and leaves a tombstone. No row: no such member. */
export const eraseMember = statement('WRITE', text, Params, z.object({ memberId: Id }))
