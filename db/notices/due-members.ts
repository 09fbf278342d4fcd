import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './due-members.cypher'

/** Members for whom a mail is due. */
export const dueMembers = statement('READ', text, z.object({ now: Millis, limit: z.number().int() }), z.object({ memberId: Id }))
